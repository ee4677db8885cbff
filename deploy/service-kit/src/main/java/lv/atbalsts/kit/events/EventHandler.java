package lv.atbalsts.kit.events;

import java.util.Optional;

/**
 * What this service does with one type of event. Runs as the service itself, in one transaction
 * with the inbox row, so an event sent twice has one effect. Events of different aggregates come in
 * any order. A refusal, and what says that the data is wrong, sets the event aside as a dead
 * letter; after everything else the event is told again.
 *
 * @param <E> a record of what this service needs of the event; other fields are passed over
 */
public interface EventHandler<E> {

  /** The full type, such as {@code lv.atbalsts.registry.RegistrationGranted.v1}. */
  String type();

  Class<E> shape();

  void apply(E data, EventHead head);

  /**
   * What the event's effect is about. Of two events about the same the newer one stands: an older
   * one that was set aside is not taken in behind it. That is the aggregate, unless an event tells
   * of one of several things that hang on it; the event's own id where the effects come out alike
   * in any order.
   */
  default Object about(E data, EventHead head) {
    return head.subject();
  }

  /**
   * What the event is about, where it is known. Else the event that first told of it was set aside
   * or never came: this one is set aside as well, to be taken in after that one.
   */
  static <T> T known(Optional<T> subject) {
    return subject.orElseThrow(
        () -> new IllegalArgumentException("nothing has been told of its subject before"));
  }
}
