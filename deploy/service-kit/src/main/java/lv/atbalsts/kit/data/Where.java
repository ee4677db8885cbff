package lv.atbalsts.kit.data;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** What a list is asked for: conditions that all hold. */
public final class Where {

  private final StringBuilder conditions = new StringBuilder();
  private final Parameters parameters = new Parameters();

  private Where() {}

  /** Every record. */
  public static Where all() {
    return new Where();
  }

  /** A field has a value; null asks for any. */
  public Where equal(String field, Object value) {
    return value == null ? this : and(field + " = :" + name(field), name(field), value);
  }

  /** A day is this one or a later one; null asks for any. */
  public Where notBefore(String field, LocalDate day) {
    String name = name(field) + "From";
    return day == null ? this : and(field + " >= :" + name, name, day);
  }

  /** A day is this one or an earlier one; null asks for any. */
  public Where notAfter(String field, LocalDate day) {
    String name = name(field) + "To";
    return day == null ? this : and(field + " <= :" + name, name, day);
  }

  /**
   * A field has one of the values that are meant by what is asked for; null asks for any.
   *
   * @param meant such as all codes that a municipality has or had
   */
  public <T> Where among(String field, T asked, Function<T, ? extends Collection<?>> meant) {
    return asked == null
        ? this
        : and(field + " in :" + name(field), name(field), meant.apply(asked));
  }

  /**
   * Another condition, such as {@code validFrom <= :day}.
   *
   * @param name the parameter that it names
   */
  public Where and(String condition, String name, Object value) {
    return with(name, value).and(condition);
  }

  /** Another value that a condition names. */
  public Where with(String name, Object value) {
    parameters.and(name, value);
    return this;
  }

  /** A condition without a parameter of its own. */
  public Where and(String condition) {
    conditions
        .append(conditions.isEmpty() ? "" : " and ")
        .append('(')
        .append(condition)
        .append(')');
    return this;
  }

  private static String name(String field) {
    return field.replace('.', '_');
  }

  String conditions() {
    return conditions.toString();
  }

  Parameters parameters() {
    return parameters;
  }
}
