package lv.atbalsts.local.parts;

import java.time.Instant;
import java.util.Map;

/** Tokens that every service has to refuse with 401, each bad in one way only. */
public final class BadTokens {

  private static final long AN_HOUR = 3_600;
  private static final long A_YEAR = 31_536_000;

  private BadTokens() {}

  /** By what is wrong with it; the role and its owner are as in {@link Issuer#token}. */
  public static Map<String, String> of(String role, String owner) {
    Issuer issuer = Parts.issuer();
    long now = Instant.now().getEpochSecond();
    return Map.of(
        "expired", issuer.expired(role, owner),
        "wrong audience", issuer.forAudience("elsewhere", role, owner),
        "alg none", issuer.unsigned(role, owner),
        "signed by another key", issuer.signedByAnotherKey(role, owner),
        "no token at all", "a.b.c",
        "lives too long", issuer.with(Map.of("exp", now + A_YEAR)),
        "issued in the future", issuer.with(Map.of("iat", now + AN_HOUR)),
        "of nobody", issuer.with(Map.of("sub", "")),
        "of a name with a control character", issuer.with(Map.of("sub", "an\0na")),
        "of a number", issuer.with(Map.of("sub", 7)));
  }
}
