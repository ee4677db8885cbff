package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Somebody is guardian of an adult: whose consent holds on those days. */
@EventType("GuardianshipRecorded.v1")
record GuardianshipRecorded(
    UUID guardianshipId, UUID clientRef, String municipality, LocalDate from, LocalDate to)
    implements Fact {

  @Override
  public UUID subject() {
    return guardianshipId;
  }
}
