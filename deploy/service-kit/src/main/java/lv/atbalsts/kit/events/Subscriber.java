package lv.atbalsts.kit.events;

import java.util.Optional;

/**
 * Takes in what another service tells: one class for each source or read model. Everything runs as
 * the service itself, in one transaction with the inbox row, so an event sent twice has one effect.
 * Events of different aggregates come in any order. A refusal, and what says that the data is
 * wrong, sets the event aside as a dead letter; after everything else the event is told again.
 */
public interface Subscriber {

  /** Says once, at the start, which events it takes in. */
  void subscribe(Subscriptions on);

  /**
   * What an event is about, where it is known. Else the event that first told of it was set aside
   * or never came: this one is set aside as well, to be taken in after that one.
   */
  static <T> T known(Optional<T> subject) {
    return subject.orElseThrow(
        () -> new IllegalArgumentException("nothing has been told of its subject before"));
  }
}
