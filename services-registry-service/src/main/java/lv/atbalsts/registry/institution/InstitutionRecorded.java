package lv.atbalsts.registry.institution;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A care institution is known to the register; municipality is the ATVK code of its seat. */
@EventType("InstitutionRecorded.v1")
record InstitutionRecorded(
    UUID institutionId, String name, InstitutionKind kind, String municipality) implements Fact {

  @Override
  public UUID subject() {
    return institutionId;
  }
}
