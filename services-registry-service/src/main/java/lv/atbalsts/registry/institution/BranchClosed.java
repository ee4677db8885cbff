package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A branch no longer takes care of anyone; municipality is in the event's head only. */
@EventType("BranchClosed.v1")
record BranchClosed(
    UUID branchId,
    UUID institutionId,
    @JsonIgnore String municipality,
    InstitutionKind kind,
    boolean supportedForClosure,
    LocalDate closedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return branchId;
  }
}
