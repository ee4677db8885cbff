package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of DI plans and of the places that they name. */
sealed interface DiPlanEvents extends Fact {

  /** The council approved a region's DI plan: what it names may be created. */
  @EventType("DiPlanApproved.v1")
  record DiPlanApproved(
      UUID planId, String projectNumber, String region, LocalDate approvedOn, String decisionNumber)
      implements DiPlanEvents {

    @Override
    public UUID subject() {
      return planId;
    }
  }

  /** Something that happened to places; municipality is the ATVK code of where they are. */
  sealed interface OfPlaces extends DiPlanEvents {

    UUID placesId();

    @Override
    default UUID subject() {
      return placesId();
    }
  }

  /** The approved DI plan of a project names these places; nothing is built yet. */
  @EventType("PlacesPlanned.v1")
  record PlacesPlanned(
      UUID placesId,
      UUID planId,
      String projectNumber,
      String municipality,
      String serviceType,
      PlacesCategory category,
      int places,
      LocalDate plannedFor)
      implements OfPlaces {}

  /** Building or equipping of the places began. */
  @EventType("PlacesCreationStarted.v1")
  record PlacesCreationStarted(
      UUID placesId,
      UUID planId,
      String projectNumber,
      String municipality,
      String serviceType,
      PlacesCategory category,
      int places,
      LocalDate startedOn)
      implements OfPlaces {}

  /** Places are created: people may be served there once the service is registered. */
  @EventType("PlacesCreated.v1")
  record PlacesCreated(
      UUID placesId,
      UUID planId,
      String projectNumber,
      String municipality,
      String serviceType,
      PlacesCategory category,
      int places,
      LocalDate finishedOn)
      implements OfPlaces {}
}
