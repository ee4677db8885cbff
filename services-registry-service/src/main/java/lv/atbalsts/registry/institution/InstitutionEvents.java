package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of institutions and their branches. */
sealed interface InstitutionEvents extends Fact {

  /** A care institution is known to the register; municipality is the ATVK code of its seat. */
  @EventType("InstitutionRecorded.v1")
  record InstitutionRecorded(
      UUID institutionId, String name, InstitutionKind kind, String municipality)
      implements InstitutionEvents {

    @Override
    public UUID subject() {
      return institutionId;
    }
  }

  /** Something that happened to a branch. */
  sealed interface OfBranch extends InstitutionEvents {

    UUID branchId();

    @Override
    default UUID subject() {
      return branchId();
    }
  }

  /** A branch as it stands; said again when a plan of closure is adopted, the last word counts. */
  @EventType("BranchRecorded.v1")
  record BranchRecorded(
      UUID branchId,
      UUID institutionId,
      String name,
      InstitutionKind kind,
      String municipality,
      boolean supportedForClosure)
      implements OfBranch {}

  /** A branch no longer takes care of anyone; municipality is in the event's head only. */
  @EventType("BranchClosed.v1")
  record BranchClosed(
      UUID branchId,
      UUID institutionId,
      @JsonIgnore String municipality,
      InstitutionKind kind,
      boolean supportedForClosure,
      LocalDate closedOn)
      implements OfBranch {}
}
