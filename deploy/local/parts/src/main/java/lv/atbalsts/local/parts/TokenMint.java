package lv.atbalsts.local.parts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Makes tokens, good and bad ones. */
final class TokenMint {

  static final Duration LIFE = Duration.ofHours(8);
  static final Duration AN_HOUR_AGO = Duration.ofHours(-1);

  private static final Duration BEFORE_ANY_EXPIRY = Duration.ofHours(2);
  private static final int KEY_BITS = 2048;

  private final URI issuer;
  private final RSAKey key;
  private RSAKey another;

  TokenMint(URI issuer, JWK key) {
    this.issuer = issuer;
    this.key = key.toRSAKey();
  }

  JWTClaimsSet claims(Identity identity, String audience, Duration untilExpiry) {
    Instant now = Instant.now();
    // a token that has ended was also issued and valid before it ended
    Instant issued = untilExpiry.isNegative() ? now.minus(BEFORE_ANY_EXPIRY) : now;
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer.toString())
            .subject(identity.clientId())
            .audience(audience)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(issued))
            .notBeforeTime(Date.from(issued))
            .expirationTime(Date.from(now.plus(untilExpiry)));
    identity.claims().forEach(claims::claim);
    return claims.build();
  }

  String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  String signed(JWTClaimsSet claims, Map<String, Object> instead) {
    JWTClaimsSet.Builder changed = new JWTClaimsSet.Builder(claims);
    instead.forEach(changed::claim);
    return signed(changed.build());
  }

  String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  /** Signed by a key that is made once: to find its primes takes longer than most tests. */
  synchronized String forged(JWTClaimsSet claims) {
    try {
      if (another == null) {
        another = new RSAKeyGenerator(KEY_BITS).keyID(key.getKeyID()).generate();
      }
      return signed(claims, another);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(key.getKeyID())
              .type(JOSEObjectType.JWT)
              .build();
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
