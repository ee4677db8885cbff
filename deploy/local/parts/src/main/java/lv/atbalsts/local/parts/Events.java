package lv.atbalsts.local.parts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Events for tests: plays the other services, and sees what the one under test has published. */
public final class Events {

  private Events() {}

  /**
   * Publishes a new event and waits until the broker has it.
   *
   * @param type full type, e.g. {@code lv.atbalsts.registry.RegistrationGranted.v1}
   * @param key id of the aggregate: the record's key and {@code ce_subject}
   * @param municipality ATVK code, or null
   */
  public static Event publish(
      String topic, String type, String key, String json, String municipality) {
    Event event = Event.of(type, key, json, municipality);
    publish(topic, event);
    return event;
  }

  /** Publishes an event as it is; twice the same one is a duplicate. */
  public static void publish(String topic, Event event) {
    Parts.kafka().send(topic, event.subject(), event.value(), event.headers());
  }

  /** Publishes a record that need not be an event, to see what a consumer does with it. */
  public static void publishRaw(
      String topic, String key, String value, Map<String, String> headers) {
    Map<String, byte[]> bytes = new HashMap<>();
    headers.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    Parts.kafka().send(topic, key, value.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /**
   * The first event of the topic, from its beginning, that the predicate accepts.
   *
   * @throws AssertionError with what was seen, when none came within the time
   */
  public static Event awaitOn(String topic, Predicate<Event> wanted, Duration timeout) {
    try (TopicWatch reader = new TopicWatch(topic)) {
      return reader.await(wanted, timeout);
    }
  }

  /** Everything that is on the topic now, in order within each key. */
  public static List<Event> allOn(String topic) {
    try (TopicWatch reader = new TopicWatch(topic)) {
      return reader.toTheEnd();
    }
  }

  /** The names of the events that the classes of a package tell, without their version. */
  public static List<String> toldIn(String ofPackage) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ofPackage).stream()
            .filter(each -> each.isAnnotatedWith("lv.atbalsts.kit.events.EventType"))
            .filter(each -> each.isAssignableTo("lv.atbalsts.kit.events.Fact"))
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
  }
}
