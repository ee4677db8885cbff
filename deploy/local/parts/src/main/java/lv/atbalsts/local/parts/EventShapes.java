package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Holds what a consumer reads of an event against the schema of whoever publishes it. */
public final class EventShapes {

  private EventShapes() {}

  /**
   * Checks that the shape has no part that the event's schema lacks, and marks as optional exactly
   * what the schema does not require.
   *
   * @param type the event's full type, {@code lv.atbalsts.<service>.<Name>.v<n>}
   * @throws AssertionError naming each part that does not fit
   */
  public static void hold(String type, Class<?> shape, Class<? extends Annotation> optional) {
    String name = type.replaceFirst("^lv\\.atbalsts\\.[a-z]+\\.", "");
    List<String> faults = new ArrayList<>();
    compare(EventSchemas.schema(name).getSchemaNode(), shape, optional, name, faults);
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private static void compare(
      JsonNode schema,
      Class<?> shape,
      Class<? extends Annotation> optional,
      String at,
      List<String> faults) {
    for (RecordComponent part : shape.getRecordComponents()) {
      String name = part.getName();
      JsonNode property = schema.path("properties").path(name);
      boolean required =
          requires(schema, name) && !property.path("type").toString().contains("null");
      if (property.isMissingNode()) {
        faults.add("%s has no %s".formatted(at, name));
      } else if (required == part.isAnnotationPresent(optional)) {
        faults.add("%s %s %s".formatted(at, required ? "requires" : "may be without", name));
      }
      Class<?> inner = inner(part.getGenericType());
      JsonNode within = property.has("items") ? property.path("items") : property;
      // a value of the kit is not written as its parts
      boolean ownShape = inner.isRecord() && inner.getPackage() == shape.getPackage();
      if (ownShape && within.has("properties")) {
        compare(within, inner, optional, at + "/" + name, faults);
      }
    }
  }

  private static boolean requires(JsonNode schema, String name) {
    for (JsonNode each : schema.path("required")) {
      if (each.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Class<?> inner(Type type) {
    Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> known ? known : Object.class;
  }
}
