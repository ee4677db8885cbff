package lv.atbalsts.local.parts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Issues tokens for local use: {@code client_credentials} with the client ids of {@link
 * ClientCredentials} and the secret {@code local}; tokens live eight hours. Its key is new at every
 * start.
 */
public final class TokenIssuer implements Issuer, AutoCloseable {

  /** Who the tokens are for. */
  public static final String AUDIENCE = "atbalsts";

  /** The secret of every client id. */
  public static final String SECRET = "local";

  static final String PATH = "atbalsts";

  private final MockOAuth2Server server;
  private final URI issuer;
  private final TokenMint mint;
  private final Map<Identity, String> tokens = new ConcurrentHashMap<>();

  private TokenIssuer(MockOAuth2Server server, URI issuer, TokenMint mint) {
    this.server = server;
    this.issuer = issuer;
    this.mint = mint;
  }

  /**
   * Starts the issuer.
   *
   * @param port 0 for a free one
   * @throws IllegalStateException when the port is taken
   */
  public static TokenIssuer start(int port) {
    QuietLogs.apply();
    int used = Ports.forUse(port, "the token issuer");
    URI issuer = URI.create("http://localhost:%d/%s".formatted(used, PATH));
    KeyProvider keys = new KeyProvider(List.of(), "RS256");
    OAuth2Config config =
        new OAuth2Config(
            false,
            null,
            null,
            false,
            new OAuth2TokenProvider(keys),
            Set.of(new ClientCredentials(issuer)),
            new MockWebServerWrapper(null));
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(used);
    return new TokenIssuer(server, issuer, new TokenMint(issuer, keys.signingKey(PATH)));
  }

  @Override
  public URI issuer() {
    return issuer;
  }

  @Override
  public URI jwks() {
    return URI.create(issuer + "/jwks");
  }

  @Override
  public URI tokenEndpoint() {
    return URI.create(issuer + "/token");
  }

  @Override
  public String token(String role, String owner) {
    return tokens.computeIfAbsent(
        new Identity(role, owner), each -> forAudience(AUDIENCE, role, owner));
  }

  @Override
  public String forAudience(String audience, String role, String owner) {
    return mint.signed(mint.claims(new Identity(role, owner), audience, TokenMint.LIFE));
  }

  @Override
  public String with(Map<String, Object> claims) {
    return mint.signed(
        mint.claims(new Identity("MINISTRY", null), AUDIENCE, TokenMint.LIFE), claims);
  }

  @Override
  public String expired(String role, String owner) {
    return mint.signed(mint.claims(new Identity(role, owner), AUDIENCE, TokenMint.AN_HOUR_AGO));
  }

  @Override
  public String unsigned(String role, String owner) {
    return mint.unsigned(mint.claims(new Identity(role, owner), AUDIENCE, TokenMint.LIFE));
  }

  @Override
  public String signedByAnotherKey(String role, String owner) {
    return mint.forged(mint.claims(new Identity(role, owner), AUDIENCE, TokenMint.LIFE));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
