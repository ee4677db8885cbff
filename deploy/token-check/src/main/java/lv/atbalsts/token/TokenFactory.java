package lv.atbalsts.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Accepts a token that is signed, valid now and of a bounded lifetime; the library checks issuer,
 * audience, algorithm and expiry.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenFactory extends JWTCallerPrincipalFactory {

  private final TokenRules rules;
  private final Parser parser;
  private final Clock clock = Clock.systemUTC();

  TokenFactory(TokenSettings settings) {
    rules = new TokenRules(settings.longestLife(), settings.clockSkew());
    parser = new Parser(settings.keys(), clock);
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    JwtContext parsed = parser.parse(token, context);
    JwtClaims claims = parsed.getJwtClaims();
    Optional<String> objection = rules.objection(claims, clock.instant());
    if (objection.isPresent()) {
      throw new ParseException(objection.get());
    }
    return new DefaultJWTCallerPrincipal(
        parsed.getJoseObjects().getFirst().getHeader("typ"), claims);
  }

  /** The library's parser with our keys. */
  private static final class Parser extends DefaultJWTTokenParser {

    private final TokenSettings.Keys settings;
    private final Clock clock;
    private volatile VerificationKeyResolver keys;

    Parser(TokenSettings.Keys settings, Clock clock) {
      this.settings = settings;
      this.clock = clock;
    }

    @Override
    protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo context)
        throws UnresolvableKeyException {
      String address = context.getPublicKeyLocation();
      if (address == null || !address.startsWith("http")) {
        // a file, which does not change
        return super.getVerificationKeyResolver(context);
      }
      if (keys == null) {
        synchronized (this) {
          keys = keys == null ? new IssuerKeys(KeySource.at(address), settings, clock) : keys;
        }
      }
      return keys;
    }
  }
}
