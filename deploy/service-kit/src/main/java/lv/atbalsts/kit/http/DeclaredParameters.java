package lv.atbalsts.kit.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an operation may be asked by: its query parameters, also those of its beans. They are
 * declared by {@link QueryParam} only; {@code HostileCalls} finds one that is declared otherwise.
 *
 * @param byName each by its name
 * @param headers the names of the headers that it reads, of which each has one value
 */
record DeclaredParameters(Map<String, Asked> byName, Set<String> headers) {

  /** Of these a request may have several lines, or has one by another rule. */
  private static final Set<String> LISTS =
      Set.of(
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.CONTENT_TYPE);

  static DeclaredParameters of(Method operation) {
    DeclaredParameters found = new DeclaredParameters(new TreeMap<>(), new TreeSet<>());
    for (Parameter parameter : operation.getParameters()) {
      found.put(parameter, parameter.getType());
    }
    return found;
  }

  /** The names without which it is not asked. */
  List<String> required() {
    return byName.values().stream().filter(Asked::isRequired).map(Asked::name).toList();
  }

  private void put(AnnotatedElement place, Class<?> type) {
    QueryParam query = place.getAnnotation(QueryParam.class);
    HeaderParam header = place.getAnnotation(HeaderParam.class);
    if (query != null) {
      byName.put(query.value(), new Asked(query.value(), type, place));
    } else if (header != null && !LISTS.contains(header.value())) {
      headers.add(header.value());
    } else if (place.isAnnotationPresent(BeanParam.class)) {
      for (Class<?> bean = type; bean != Object.class && bean != null; ) {
        for (Field field : bean.getDeclaredFields()) {
          put(field, field.getType());
        }
        bean = bean.getSuperclass();
      }
    }
  }

  /** One query parameter. */
  record Asked(String name, Class<?> type, AnnotatedElement place) {

    boolean isRequired() {
      return place.isAnnotationPresent(NotNull.class) || place.isAnnotationPresent(NotBlank.class);
    }

    <A extends Annotation> A annotation(Class<A> kind) {
      return place.getAnnotation(kind);
    }
  }
}
