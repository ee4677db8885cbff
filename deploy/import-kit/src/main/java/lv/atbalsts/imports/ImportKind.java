package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One kind of import: which record a row is, and which use case takes it in. A new import is a row
 * record and a bean of one of the two kinds: a {@link RowMapper}, whose rows are taken in each by
 * itself, or a {@link SetMapper}, whose rows are taken in together, as the lines of a report are.
 *
 * @param <R> a row as it stands in the file, validated as a request's body is
 */
public sealed interface ImportKind<R> permits RowMapper, SetMapper {

  /** What the rows are, by the address they are sent to: {@code CLIENTS} at /clients/imports. */
  default String kind() {
    return Stream.<Class<?>>iterate(getClass(), Objects::nonNull, Class::getSuperclass)
        .map(each -> each.getAnnotation(Path.class))
        .filter(Objects::nonNull)
        .map(path -> path.value().replaceFirst("^/(.+)/imports$", "$1"))
        .map(things -> things.replace('-', '_').toUpperCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  /** The record that a row is. */
  @SuppressWarnings("unchecked")
  default Class<R> row() {
    JavaType kind = TypeFactory.defaultInstance().constructType(getClass());
    return (Class<R>) kind.findTypeParameters(ImportKind.class)[0].getRawClass();
  }

  /**
   * A row of a file with columns: what its record leaves open came as text, and is read here by who
   * knows its type.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every cell that is not written so
   */
  default R ofCells(R row) {
    return row;
  }
}
