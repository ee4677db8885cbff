package lv.atbalsts.local.parts;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens for tests, e.g. {@code given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000"))}. */
public final class Tokens {

  /** A signature costs more than most requests; a token holds longer than the tests last. */
  private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /** A token of a role without owner: REGISTRAR, COUNCIL, CFLA, MINISTRY, AUDITOR. */
  public static String of(String role) {
    return of(role, null);
  }

  /** A token of a role bound to an ATVK code, project number or registration number. */
  public static String of(String role, String owner) {
    return SIGNED.computeIfAbsent(
        role + Objects.toString(owner, ""), caller -> Parts.issuer().token(role, owner));
  }
}
