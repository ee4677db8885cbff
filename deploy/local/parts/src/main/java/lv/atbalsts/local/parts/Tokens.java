package lv.atbalsts.local.parts;

/** Tokens for tests, e.g. {@code given().auth().oauth2(Tokens.of("MUNICIPALITY", "0001000"))}. */
public final class Tokens {

  private Tokens() {}

  /** A token of a role without owner: REGISTRAR, COUNCIL, CFLA, MINISTRY, AUDITOR. */
  public static String of(String role) {
    return of(role, null);
  }

  /** A token of a role bound to an ATVK code, project number or registration number. */
  public static String of(String role, String owner) {
    return Parts.issuer().token(role, owner);
  }
}
