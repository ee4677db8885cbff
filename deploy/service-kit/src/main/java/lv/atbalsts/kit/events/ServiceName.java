package lv.atbalsts.kit.events;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What this service is called among the others, and whose events it listens to. */
@ConfigMapping(prefix = "atbalsts")
public interface ServiceName {

  /** Names the topic, the event types, the change feed and the consumer group: {@code registry}. */
  String service();

  /** Where its events go. */
  String topic();

  /** The topics it consumes. */
  Optional<List<String>> consumes();

  default String typeOf(Fact fact) {
    EventType type = fact.getClass().getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(fact.getClass() + " has no @EventType");
    }
    return "lv.atbalsts." + service() + "." + type.value();
  }
}
