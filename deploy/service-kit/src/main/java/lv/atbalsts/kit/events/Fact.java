package lv.atbalsts.kit.events;

import java.util.UUID;

/**
 * Something that happened to an aggregate, to be told to others; a record with {@link EventType}.
 */
public interface Fact {

  /** The aggregate's id: the topic's key, so that its events stay in order. */
  UUID subject();

  /** The territory code of the municipality that it concerns; null where it is not one's. */
  default String municipality() {
    return null;
  }

  /** Who may read it: the municipality, unless the fact says whose else; null where all may. */
  default String owner() {
    return municipality();
  }
}
