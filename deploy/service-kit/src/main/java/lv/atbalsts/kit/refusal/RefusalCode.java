package lv.atbalsts.kit.refusal;

/** A reason to refuse; each service lists its own as an enum. */
public interface RefusalCode {

  /** What stands behind the code. */
  Definition definition();

  /** The stable code, such as {@code ASM-0007}. */
  default String code() {
    return definition().code();
  }

  /** A refusal for this reason, to be thrown or to be answered by a rule. */
  default Refusal with(Object... arguments) {
    return new Refusal(this, arguments);
  }

  /**
   * What is the same of every refusal for one reason.
   *
   * @param code the stable code
   * @param status the HTTP status it is answered with
   * @param source the rule as the domain numbers it ({@code ASM-02}) or the standard has it, and
   *     where the law says so ({@code MK 385 p.4}); either may be missing or null
   */
  record Definition(String code, int status, String... source) {

    public String rule() {
      return source.length > 0 ? source[0] : null;
    }

    public String legalBasis() {
      return source.length > 1 ? source[1] : null;
    }
  }
}
