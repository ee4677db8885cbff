package lv.atbalsts.kit.events;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What this service does with one type of event.
 *
 * @param <E> a record of what it needs of the event; other fields are passed over
 */
public final class Subscription<E> {

  private final String type;
  private final Class<E> shape;
  private final BiConsumer<E, EventHead> taker;
  private BiFunction<E, EventHead, Object> about = (data, head) -> head.subject();

  Subscription(String type, Class<E> shape, BiConsumer<E, EventHead> taker) {
    this.type = type;
    this.shape = shape;
    this.taker = taker;
  }

  /**
   * What the event's effect is about, where that is not the aggregate but one of several things
   * that hang on it. Of two events about the same the newer one stands: an older one that was set
   * aside is not taken in behind it.
   */
  public Subscription<E> about(Function<E, Object> thing) {
    return about((data, head) -> thing.apply(data));
  }

  /** The same where the head has a part in it. */
  public Subscription<E> about(BiFunction<E, EventHead, Object> thing) {
    about = thing;
    return this;
  }

  /** The effects come out alike in any order: no event stands against another. */
  public Subscription<E> inAnyOrder() {
    about = (data, head) -> head.id();
    return this;
  }

  /** The full type, such as {@code lv.atbalsts.registry.RegistrationGranted.v1}. */
  public String type() {
    return type;
  }

  public Class<E> shape() {
    return shape;
  }

  void take(E data, EventHead head) {
    taker.accept(data, head);
  }

  Object about(E data, EventHead head) {
    return about.apply(data, head);
  }
}
