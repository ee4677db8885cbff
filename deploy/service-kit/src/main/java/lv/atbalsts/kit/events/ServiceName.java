package lv.atbalsts.kit.events;

import io.smallrye.config.ConfigMapping;
import lv.atbalsts.kit.refusal.Refusals;

/** What this service is called among the others. */
@ConfigMapping(prefix = "atbalsts")
public interface ServiceName {

  /** Names the topic, the event types, the change feed and the consumer group: {@code registry}. */
  String service();

  /** Where its events go. */
  String topic();

  /**
   * Refuses with 404 what a path asks of another service.
   *
   * @param name the service that the path names
   */
  default void require(String name) {
    if (!service().equals(name)) {
      throw Refusals.notFound("service");
    }
  }

  default String typeOf(Fact fact) {
    EventType type = fact.getClass().getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(fact.getClass() + " has no @EventType");
    }
    return "lv.atbalsts." + service() + "." + type.value();
  }
}
