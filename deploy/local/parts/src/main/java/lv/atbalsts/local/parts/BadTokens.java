package lv.atbalsts.local.parts;

import java.util.Map;

/** Tokens that every service has to refuse with 401, each bad in one way only. */
public final class BadTokens {

  private BadTokens() {}

  /** By what is wrong with it; the role and its owner are as in {@link Issuer#token}. */
  public static Map<String, String> of(String role, String owner) {
    Issuer issuer = Parts.issuer();
    return Map.of(
        "expired", issuer.expired(role, owner),
        "wrong audience", issuer.forAudience("elsewhere", role, owner),
        "alg none", issuer.unsigned(role, owner),
        "signed by another key", issuer.signedByAnotherKey(role, owner),
        "no token at all", "a.b.c");
  }
}
