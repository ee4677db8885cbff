package lv.atbalsts.kit.events;

import java.util.UUID;

/**
 * Something that happened to an aggregate, to be told to others; a record with {@link EventType}.
 */
public interface Fact {

  /** The aggregate's id: the topic's key, so that its events stay in order. */
  UUID subject();

  /** The territory code whose municipality may see the fact; null where everyone may. */
  default String municipality() {
    return null;
  }
}
