package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a guardianship. */
sealed interface GuardianshipEvents extends Fact {

  UUID guardianshipId();

  @Override
  default UUID subject() {
    return guardianshipId();
  }

  /** Somebody is guardian of an adult: whose consent holds on those days. */
  @EventType("GuardianshipRecorded.v1")
  record GuardianshipRecorded(
      UUID guardianshipId, UUID clientRef, String municipality, LocalDate from, LocalDate to)
      implements GuardianshipEvents {}

  /** That is the last day of a guardianship. */
  @EventType("GuardianshipEnded.v1")
  record GuardianshipEnded(UUID guardianshipId, UUID clientRef, String municipality, LocalDate to)
      implements GuardianshipEvents {}

  /** A guardianship was entered in error: nobody was guardian by it. */
  @EventType("GuardianshipAnnulled.v1")
  record GuardianshipAnnulled(
      UUID guardianshipId, UUID clientRef, String municipality, String reason)
      implements GuardianshipEvents {}
}
