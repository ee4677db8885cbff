package lv.atbalsts.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an operation may be asked by: its query parameters, also those of its beans. They are
 * declared by {@link QueryParam} only; {@code HostileCalls} finds one that is declared otherwise.
 *
 * @param byName each by its name
 */
record AskedParameters(Map<String, Asked> byName) {

  static AskedParameters of(Method operation) {
    Map<String, Asked> found = new TreeMap<>();
    for (Parameter parameter : operation.getParameters()) {
      put(parameter, parameter.getType(), found);
    }
    return new AskedParameters(found);
  }

  private static void put(AnnotatedElement place, Class<?> type, Map<String, Asked> found) {
    QueryParam query = place.getAnnotation(QueryParam.class);
    if (query != null) {
      found.put(query.value(), new Asked(query.value(), type, place));
    } else if (place.isAnnotationPresent(BeanParam.class)) {
      for (Class<?> bean = type; bean != Object.class && bean != null; ) {
        for (Field field : bean.getDeclaredFields()) {
          put(field, field.getType(), found);
        }
        bean = bean.getSuperclass();
      }
    }
  }

  /** One query parameter. */
  record Asked(String name, Class<?> type, AnnotatedElement place) {

    <A extends Annotation> A annotation(Class<A> kind) {
      return place.getAnnotation(kind);
    }
  }
}
