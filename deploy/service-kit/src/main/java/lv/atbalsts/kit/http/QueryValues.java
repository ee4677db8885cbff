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
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.refusal.RefusedException;

/**
 * A query value of the wrong form is 400 and named. Without this it would be answered as if the
 * address did not exist, which in a path is right and in a query misleads.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

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
      return new Reading<>(name, text -> type.cast(LocalDate.parse(text)));
    }
    if (type == UUID.class) {
      return new Reading<>(name, text -> type.cast(UUID.fromString(text)));
    }
    if (type == Long.class) {
      return new Reading<>(name, text -> type.cast(Long.valueOf(text)));
    }
    if (type.isEnum()) {
      return new Listed<>(name, List.of(type.getEnumConstants()));
    }
    return null;
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

    private RefusedException notInList() {
      return Refusals.notInList(name, values.stream().map(Listed::text).toList()).toException();
    }

    private static String text(Object value) {
      return ((Enum<?>) value).name();
    }
  }

  private record Reading<T>(String name, Function<String, T> read) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return text == null ? null : read.apply(text);
      } catch (DateTimeException | IllegalArgumentException bad) {
        throw Refusal.of("KIT-0014", 400).args(name).toException();
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
