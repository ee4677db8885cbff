package lv.atbalsts.kit.events;

import java.util.UUID;

/** Says in the change feed that an aggregate is no more; the event has no data. */
@EventType("Deleted.v1")
public record Tombstone(UUID subject, String municipality) implements Fact {}
