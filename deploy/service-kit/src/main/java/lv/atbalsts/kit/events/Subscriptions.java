package lv.atbalsts.kit.events;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which events this service takes in; the topics that it reads follow from them. */
@Singleton
public class Subscriptions {

  private static final String TYPES = "lv.atbalsts.";
  private static final String TOPICS = "atbalsts.";

  private final Map<String, Subscription<?>> byType = new TreeMap<>();

  Subscriptions(@All List<Subscriber> subscribers) {
    subscribers.forEach(each -> each.subscribe(this));
  }

  /**
   * Takes in an event. Its name stands here and not at the shape, for one shape may be read of
   * several events.
   *
   * @param event the service that tells it, its name and version: {@code
   *     registry.RegistrationGranted.v1}
   */
  public <E> Subscription<E> event(String event, Class<E> shape, Consumer<E> taker) {
    return event(event, shape, (data, head) -> taker.accept(data));
  }

  /** The same for what needs more than the data. */
  public <E> Subscription<E> event(String event, Class<E> shape, BiConsumer<E, EventHead> taker) {
    Subscription<E> subscription = new Subscription<>(TYPES + event, shape, taker);
    if (byType.put(subscription.type(), subscription) != null) {
      throw new IllegalStateException("two subscriptions to " + event);
    }
    return subscription;
  }

  public Collection<Subscription<?>> all() {
    return Collections.unmodifiableCollection(byType.values());
  }

  boolean has(String type) {
    return byType.containsKey(type);
  }

  Subscription<?> to(String type) {
    return byType.get(type);
  }

  /** The topics of the services whose events are taken in. */
  List<String> topics() {
    return byType.keySet().stream()
        .map(type -> type.substring(TYPES.length()))
        .map(event -> TOPICS + event.substring(0, event.indexOf('.')))
        .distinct()
        .toList();
  }
}
