package lv.atbalsts.local.parts;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What the token endpoint gives to whom: {@code municipality-<ATVK>}, {@code
 * municipal_system-<ATVK>}, {@code region-<project>}, {@code assessor-<project>}, {@code
 * provider-<registration number>}, {@code registrar}, {@code council}, {@code cfla}, {@code
 * ministry} and {@code auditor}, these also with a person ({@code cfla-anna}). Anyone else, or a
 * wrong secret, is answered with {@code invalid_client}.
 */
final class ClientCredentials implements OAuth2TokenCallback {

  private final URI issuer;

  ClientCredentials(URI issuer) {
    this.issuer = issuer;
  }

  @Override
  public String issuerId() {
    return TokenIssuer.PATH;
  }

  @Override
  public String subject(TokenRequest request) {
    return identity(request).clientId();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(TokenIssuer.AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    Map<String, Object> claims = new HashMap<>(identity(request).claims());
    // whatever name of this machine the caller used, the issuer has one
    claims.put("iss", issuer.toString());
    return claims;
  }

  @Override
  public long tokenExpiry() {
    return TokenMint.LIFE.toSeconds();
  }

  private static Identity identity(TokenRequest request) {
    if (!(request.getClientAuthentication() instanceof PlainClientSecret client)
        || !TokenIssuer.SECRET.equals(client.getClientSecret().getValue())) {
      throw refused("The client secret is missing or wrong; locally it is: local.");
    }
    String clientId = client.getClientID().getValue();
    return Identity.ofClient(clientId)
        .orElseThrow(() -> refused("There is no client " + clientId + "."));
  }

  private static OAuth2Exception refused(String why) {
    return new OAuth2Exception(OAuth2Error.INVALID_CLIENT.setDescription(why), why);
  }
}
