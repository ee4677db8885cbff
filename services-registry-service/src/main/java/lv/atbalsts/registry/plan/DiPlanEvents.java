package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.registry.plan.PlacesTerms.PlacesCategory;
import lv.atbalsts.registry.plan.PlacesTerms.PlanTargetGroup;

/** What others are told of DI plans and of the places that they name. */
sealed interface DiPlanEvents extends Fact {

  UUID planId();

  @Override
  default UUID subject() {
    return planId();
  }

  /**
   * The council approved a version of a region's DI plan: what it names may be created. Said again
   * where the day or the number is corrected.
   */
  @EventType("DiPlanApproved.v1")
  record DiPlanApproved(
      UUID planId,
      int planVersion,
      String projectNumber,
      String region,
      LocalDate approvedOn,
      String decisionNumber)
      implements DiPlanEvents {}

  /** An approval was entered in error: the version before it is in force again, if any. */
  @EventType("DiPlanApprovalAnnulled.v1")
  record DiPlanApprovalAnnulled(UUID planId, int planVersion, String projectNumber, String reason)
      implements DiPlanEvents {}

  /**
   * A step of a version on its way: drafted, submitted, decided of, withdrawn, corrected. It is for
   * who reads the plan; what is in force all are told.
   */
  @EventType("DiPlanVersionChanged.v1")
  record DiPlanVersionChanged(
      UUID planId,
      String projectNumber,
      int planVersion,
      DiPlanStatus status,
      LocalDate changedOn,
      String decisionNumber,
      String reason)
      implements DiPlanEvents {

    @Override
    public String owner() {
      return projectNumber;
    }
  }

  /** The title or the region of a plan was written wrong. */
  @EventType("DiPlanCorrected.v1")
  record DiPlanCorrected(
      UUID planId, String projectNumber, String region, String title, String reason)
      implements DiPlanEvents {}

  /** Something that happened to places; municipality is the ATVK code of where they are. */
  sealed interface OfPlaces extends DiPlanEvents {

    UUID placesId();

    @Override
    default UUID subject() {
      return placesId();
    }
  }

  /**
   * The version in force names these places; nothing is built yet. Said again where an amendment
   * changes them: the last word counts.
   */
  @EventType("PlacesPlanned.v1")
  record PlacesPlanned(
      UUID placesId,
      UUID planId,
      int planVersion,
      String projectNumber,
      String municipality,
      String serviceType,
      PlanTargetGroup targetGroup,
      PlacesCategory category,
      String measure,
      int places,
      LocalDate plannedFor)
      implements OfPlaces {}

  /** The version in force no longer names these places. */
  @EventType("PlacesDropped.v1")
  record PlacesDropped(
      UUID placesId,
      UUID planId,
      String projectNumber,
      String municipality,
      String serviceType,
      PlacesCategory category)
      implements OfPlaces {}
}
