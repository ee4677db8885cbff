package lv.atbalsts.kit.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something is refused, and why: a value that a rule answers, or what is thrown to the edge and
 * answered there as problem+json; it is never logged as a failure. Its texts stand in the bundles
 * {@code refusals_lv} and {@code refusals_en} under {@code <code>.title} and {@code <code>.detail},
 * with the arguments as {0}, {1}.
 */
public final class Refusal extends RuntimeException {

  private final transient RefusalCode reason;
  private final transient Object[] arguments;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();
  private final transient List<FieldError> errors = new ArrayList<>();
  private int status;
  private boolean keepsWhatWasWritten;

  Refusal(RefusalCode reason, Object... arguments) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.arguments = arguments;
    this.status = reason.definition().status();
    with("rule", reason.definition().rule());
    with("legalBasis", reason.definition().legalBasis());
  }

  /** Answers with another status than is usual for the reason. */
  public Refusal status(int other) {
    status = other;
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

  /** One wrong field, by its JSON pointer and a reason of its own. */
  public Refusal error(String pointer, RefusalCode wrong, Object... values) {
    return error(new FieldError(pointer, wrong, values, null));
  }

  Refusal error(FieldError error) {
    errors.add(error);
    return this;
  }

  public String code() {
    return reason.code();
  }

  RefusalCode reason() {
    return reason;
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

  /**
   * A wrong field.
   *
   * @param pointer its JSON pointer
   * @param reason what is wrong
   * @param arguments the values its text names
   * @param text the text where it is not found by the code, or null
   */
  public record FieldError(String pointer, RefusalCode reason, Object[] arguments, String text) {

    public String code() {
      return reason.code();
    }
  }
}
