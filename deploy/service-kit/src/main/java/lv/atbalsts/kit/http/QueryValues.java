package lv.atbalsts.kit.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Days;

/**
 * A query value of the wrong form is 400 and named. Without this it would be answered as if the
 * address did not exist, which in a path is right and in a query misleads.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

  private static final Map<Class<?>, String> EXAMPLES =
      Map.of(LocalDate.class, "2021-06-30", UUID.class, "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77");

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    String name =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .orElse(null);
    if (name == null) {
      return null;
    }
    if (type == LocalDate.class) {
      return new Reading<>(name, type, text -> type.cast(Days.read(text)));
    }
    if (type == UUID.class) {
      return new Reading<>(name, type, text -> type.cast(id(text)));
    }
    if (type == Integer.class) {
      return new Reading<>(name, type, text -> type.cast(Integer.valueOf(text)));
    }
    if (type == Long.class) {
      return new Reading<>(name, type, text -> type.cast(Long.valueOf(text)));
    }
    if (type.isEnum()) {
      return new Listed<>(name, List.of(type.getEnumConstants()));
    }
    return null;
  }

  /** An id in its one written form; Java's own reading takes shorter ones too. */
  static UUID id(String text) {
    if (!ID.matcher(text).matches()) {
      throw new IllegalArgumentException("not an id");
    }
    return UUID.fromString(text);
  }

  private record Listed<T>(String name, List<T> values) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return text == null
          ? null
          : values.stream()
              .filter(value -> text(value).equals(text))
              .findFirst()
              .orElseThrow(this::notInList);
    }

    @Override
    public String toString(T value) {
      return text(value);
    }

    private Refusal notInList() {
      return Refusals.notInList(name, values.stream().map(Listed::text).toList())
          .with("parameter", name);
    }

    private static String text(Object value) {
      return ((Enum<?>) value).name();
    }
  }

  /** The refusal of a value that is not of a type's form, with one that is. */
  static Refusal wrongForm(String name, Class<?> type) {
    return KitRefusal.QUERY_VALUE_OF_WRONG_FORM
        .with(name, EXAMPLES.getOrDefault(type, "10"))
        .with("parameter", name);
  }

  private record Reading<T>(String name, Class<T> type, Function<String, T> read)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return text == null ? null : read.apply(text);
      } catch (DateTimeException | IllegalArgumentException bad) {
        throw wrongForm(name, type);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
