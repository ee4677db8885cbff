package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality has recorded a person. */
@EventType("ClientRecorded.v1")
public record ClientRecorded(UUID clientRef, String municipality, LocalDate recordedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
