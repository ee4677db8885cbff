package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;

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

  /** The name or the municipality of an institution is otherwise than was written. */
  @EventType("InstitutionCorrected.v1")
  record InstitutionCorrected(
      UUID institutionId, String name, InstitutionKind kind, String municipality, String reason)
      implements InstitutionEvents {

    @Override
    public UUID subject() {
      return institutionId;
    }
  }

  /** A branch as it stands, put right; what was told of it before does not hold. */
  @EventType("BranchCorrected.v1")
  record BranchCorrected(
      UUID branchId,
      UUID institutionId,
      String name,
      InstitutionKind kind,
      String municipality,
      boolean supportedForClosure,
      LocalDate plannedClosureOn,
      LocalDate closedOn,
      String reason)
      implements OfBranch {}

  /** How many people of a group moved into or out of a branch on a day; the last word counts. */
  @EventType("ResidentsChanged.v1")
  record ResidentsChanged(
      UUID branchId,
      UUID institutionId,
      InstitutionKind kind,
      String municipality,
      ResidentGroup residentGroup,
      LocalDate movedOn,
      int admitted,
      int departed,
      int residents,
      String reason)
      implements OfBranch {}

  /** A reorganisation plan as it stands: adopted, a step done, put right; the last word counts. */
  @EventType("ReorganisationPlanChanged.v1")
  record ReorganisationPlanChanged(
      UUID reorganisationPlanId,
      UUID institutionId,
      @JsonIgnore String municipality,
      @JsonUnwrapped ReorganisationTerms terms,
      String reason)
      implements InstitutionEvents {

    @Override
    public UUID subject() {
      return reorganisationPlanId;
    }
  }
}
