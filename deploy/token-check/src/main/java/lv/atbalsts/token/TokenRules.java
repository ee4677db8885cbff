package lv.atbalsts.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;

/**
 * The rules for a correctly signed token: it names a subject, is already issued and has a bounded
 * lifetime.
 */
final class TokenRules {

  private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Cs}]{1,255}");

  private final Duration longestLife;
  private final Duration clockSkew;

  TokenRules(Duration longestLife, Duration clockSkew) {
    this.longestLife = longestLife;
    this.clockSkew = clockSkew;
  }

  /** Why the token is not accepted; empty where it is. */
  Optional<String> objection(JwtClaims claims, Instant now) {
    try {
      String subject = claims.getSubject();
      if (subject == null || !NAME.matcher(subject).matches()) {
        return Optional.of("the subject is no name");
      }
      long latestIssue = now.plus(clockSkew).getEpochSecond();
      NumericDate said = claims.getIssuedAt();
      long issued = said == null ? now.getEpochSecond() : said.getValue();
      if (issued > latestIssue) {
        return Optional.of("it is issued in the future");
      }
      return livesTooLong(claims.getExpirationTime(), issued)
          ? Optional.of("it lives longer than " + longestLife)
          : Optional.empty();
    } catch (MalformedClaimException odd) {
      return Optional.of("a claim is not of its type");
    }
  }

  private boolean livesTooLong(NumericDate end, long issued) {
    // in this order the sum cannot overflow: the end may be any number
    return end == null || end.getValue() > issued + longestLife.toSeconds();
  }
}
