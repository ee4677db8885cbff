package lv.atbalsts.kit.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why something is refused: a value that a rule answers and an edge raises. Its texts stand in the
 * bundles {@code refusals_lv} and {@code refusals_en} under {@code <code>.title} and {@code
 * <code>.detail}, with the arguments as {0}, {1}.
 */
public final class Refusal {

  private final String code;
  private final int status;
  private Object[] arguments = {};
  private boolean keepsWhatWasWritten;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private Refusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /**
   * A refusal.
   *
   * @param code the stable code, such as {@code ASM-0007}
   * @param status the HTTP status it is answered with
   */
  public static Refusal of(String code, int status) {
    return new Refusal(code, status);
  }

  /** The values that the texts name. */
  public Refusal args(Object... values) {
    arguments = values;
    return this;
  }

  /** The rule that refused, as the domain numbers them: {@code ASM-02}. */
  public Refusal rule(String rule) {
    return with("rule", rule);
  }

  /** Where the law says so: {@code MK 385 p.4}. */
  public Refusal legalBasis(String legalBasis) {
    return with("legalBasis", legalBasis);
  }

  /** When the rule is in force; null leaves that end open. */
  public Refusal inForce(LocalDate from, LocalDate to) {
    Map<String, Object> period = new LinkedHashMap<>();
    period.put("from", from);
    period.put("to", to);
    return with("inForce", period);
  }

  public Refusal limit(Object limit) {
    return with("limit", limit);
  }

  public Refusal used(Object used) {
    return with("used", used);
  }

  public Refusal requested(Object requested) {
    return with("requested", requested);
  }

  public Refusal remaining(Object remaining) {
    return with("remaining", remaining);
  }

  /** What stands in the way, as ids or short records. */
  public Refusal conflicts(List<?> conflicts) {
    return with("conflicts", conflicts);
  }

  /** Any other member of the problem; a null is left out. */
  public Refusal with(String member, Object value) {
    if (value != null) {
      members.put(member, value);
    }
    return this;
  }

  /** After so many seconds the same may succeed: a header of the answer. */
  public Refusal retryAfter(int seconds) {
    return header("Retry-After", Integer.toString(seconds));
  }

  /** A header of the answer that a caller goes on with. */
  public Refusal header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What the request has written until now stays, for it is counted, or told, all the same. */
  public Refusal keepingWhatWasWritten() {
    keepsWhatWasWritten = true;
    return this;
  }

  public boolean keepsWhatWasWritten() {
    return keepsWhatWasWritten;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** One wrong field, by its JSON pointer and a code of its own. */
  public Refusal error(String pointer, String errorCode, Object... values) {
    return error(new FieldError(pointer, errorCode, values, null));
  }

  Refusal error(FieldError error) {
    errors.add(error);
    return this;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public Object[] arguments() {
    return arguments;
  }

  public Map<String, Object> members() {
    return members;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public RefusedException toException() {
    return new RefusedException(this);
  }

  /**
   * Refuses.
   *
   * @throws RefusedException always
   */
  public void raise() {
    throw toException();
  }

  /**
   * A wrong field.
   *
   * @param pointer its JSON pointer
   * @param code the stable code
   * @param arguments the values its text names
   * @param text the text where it is not found by the code, or null
   */
  public record FieldError(String pointer, String code, Object[] arguments, String text) {}
}
