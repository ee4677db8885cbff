package lv.atbalsts.kit.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** An event's JSON, read as what a handler needs of it. */
final class EventData {

  private EventData() {}

  /**
   * The data in this shape; other fields are passed over.
   *
   * @throws MalformedEvent where it is no JSON, not of the shape, or without a part of it that is
   *     not {@link MayBeMissing}
   */
  static <E> E read(ObjectMapper json, Class<E> shape, byte[] data) {
    E read = parsed(json, shape, data);
    List<String> missing = missing(read);
    if (!missing.isEmpty()) {
      throw new MalformedEvent("the data has no %s".formatted(String.join(", ", missing)));
    }
    return read;
  }

  private static <E> E parsed(ObjectMapper json, Class<E> shape, byte[] data) {
    if (data == null) {
      throw new MalformedEvent("there is no data");
    }
    try {
      E read =
          json.readerFor(shape)
              .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(data);
      if (read == null) {
        throw new MalformedEvent("the data is null");
      }
      return read;
    } catch (IOException unreadable) {
      throw new MalformedEvent("the data is not of the shape " + shape.getSimpleName(), unreadable);
    }
  }

  /** The parts that have to be there and are not, by name. */
  private static List<String> missing(Object data) {
    List<String> missing = new ArrayList<>();
    if (data instanceof Record) {
      for (RecordComponent component : data.getClass().getRecordComponents()) {
        Object value = valueOf(component, data);
        if (value == null && !component.isAnnotationPresent(MayBeMissing.class)) {
          missing.add(component.getName());
        } else if (value instanceof Iterable<?> items) {
          items.forEach(
              item -> missing.addAll(item == null ? List.of(component.getName()) : missing(item)));
        } else {
          missing.addAll(missing(value));
        }
      }
    }
    return missing.stream().distinct().toList();
  }

  private static Object valueOf(RecordComponent component, Object data) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
