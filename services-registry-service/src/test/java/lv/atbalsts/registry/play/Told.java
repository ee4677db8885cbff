package lv.atbalsts.registry.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;

/** What the register tells, read from its topic. */
public final class Told {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** The event as it came, checked against its schema. */
  public static Event published(String name, String subject, String sequence) {
    Event event =
        Events.awaitOn(
            "atbalsts.registry",
            each ->
                each.type().equals("lv.atbalsts.registry." + name)
                    && each.subject().equals(subject)
                    && each.sequence().equals(sequence),
            Duration.ofSeconds(30));
    EventSchemas.validate(name, event.data());
    return event;
  }

  /** The event says exactly this. */
  public static void assertData(String expected, Event event) throws JsonProcessingException {
    assertEquals(JSON.readTree(expected), JSON.readTree(event.data()));
  }
}
