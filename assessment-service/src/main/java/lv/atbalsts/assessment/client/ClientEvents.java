package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a person's record. */
public sealed interface ClientEvents extends Fact {

  UUID clientRef();

  @Override
  default UUID subject() {
    return clientRef();
  }

  /** A municipality has recorded a person. */
  @EventType("ClientRecorded.v1")
  record ClientRecorded(UUID clientRef, String municipality, LocalDate recordedOn)
      implements ClientEvents {}

  /**
   * A person's particulars or code were corrected.
   *
   * @param changed the names of the fields, without their values
   */
  @EventType("ClientChanged.v1")
  record ClientChanged(UUID clientRef, String municipality, List<String> changed)
      implements ClientEvents {}

  /**
   * Two records were of one person.
   *
   * @param clientRef the person from now on
   * @param mergedRef the same person in earlier events
   */
  @EventType("ClientsMerged.v1")
  record ClientsMerged(UUID clientRef, UUID mergedRef, String municipality)
      implements ClientEvents {

    @Override
    public UUID subject() {
      return mergedRef;
    }
  }

  /** A person has died: nothing happens to the person after that day. */
  @EventType("ClientDied.v1")
  record ClientDied(UUID clientRef, String municipality, LocalDate diedOn)
      implements ClientEvents {}

  /** A death was entered in error: the person lives. */
  @EventType("ClientDeathAnnulled.v1")
  record ClientDeathAnnulled(UUID clientRef, String municipality, LocalDate diedOn, String reason)
      implements ClientEvents {}

  /** Nobody can read anything of the person any more; events and counts stay. */
  @EventType("ClientErased.v1")
  record ClientErased(UUID clientRef, String municipality, String reason, LocalDate erasedOn)
      implements ClientEvents {}
}
