package lv.atbalsts.registry.institution;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A branch as it stands; said again when a plan of closure is adopted, the last word counts. */
@EventType("BranchRecorded.v1")
record BranchRecorded(
    UUID branchId,
    UUID institutionId,
    String name,
    InstitutionKind kind,
    String municipality,
    boolean supportedForClosure)
    implements Fact {

  @Override
  public UUID subject() {
    return branchId;
  }
}
