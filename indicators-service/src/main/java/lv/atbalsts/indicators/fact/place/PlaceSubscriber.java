package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows places, branches of institutions and DI plans, as the registry tells them. */
@ApplicationScoped
class PlaceSubscriber implements Subscriber {

  private final Places places;
  private final Branches branches;
  private final DiPlans plans;

  PlaceSubscriber(Places places, Branches branches, DiPlans plans) {
    this.places = places;
    this.branches = branches;
    this.plans = plans;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.PlacesPlanned.v1", PlacesPlanned.class, this::planned)
        .about(event -> List.of("planned", event.placesId()));
    on.event("registry.PlacesCreationStarted.v1", PlacesCreationStarted.class, this::started)
        .about(event -> List.of("started", event.placesId()));
    on.event("registry.PlacesCreated.v1", PlacesCreated.class, this::created)
        .about(event -> List.of("created", event.placesId()));
    on.event("registry.BranchRecorded.v1", BranchRecorded.class, this::recorded).inAnyOrder();
    on.event("registry.BranchClosed.v1", BranchClosed.class, this::closed).inAnyOrder();
    on.event("registry.DiPlanApproved.v1", DiPlanApproved.class, this::approved).inAnyOrder();
  }

  private void planned(PlacesPlanned event) {
    places.planned(
        new PlacesFact(
            event.placesId(),
            event.project(),
            event.serviceType(),
            event.category(),
            event.places(),
            event.plannedFor()));
  }

  private void started(PlacesCreationStarted event) {
    places.started(
        new PlacesFact(
            event.placesId(),
            event.project(),
            event.serviceType(),
            event.category(),
            event.places(),
            event.startedOn()));
  }

  private void created(PlacesCreated event) {
    places.created(
        new PlacesFact(
            event.placesId(),
            event.project(),
            event.serviceType(),
            event.category(),
            event.places(),
            event.finishedOn()));
  }

  private void recorded(BranchRecorded event, EventHead head) {
    branches.recorded(event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
  }

  private void closed(BranchClosed event, EventHead head) {
    branches.closed(
        event.branchId(),
        head.sequence(),
        event.kind(),
        event.supportedForClosure(),
        event.closedOn());
  }

  private void approved(DiPlanApproved event) {
    plans.approved(event.planId(), event.project(), event.approvedOn());
  }

  /** A region's DI plan names places. */
  record PlacesPlanned(
      UUID placesId,
      String project,
      String serviceType,
      String category,
      int places,
      LocalDate plannedFor) {}

  /** The creation of places has started: what the published indicator counts. */
  record PlacesCreationStarted(
      UUID placesId,
      String project,
      String serviceType,
      String category,
      int places,
      LocalDate startedOn) {}

  /** Places are finished. */
  record PlacesCreated(
      UUID placesId,
      String project,
      String serviceType,
      String category,
      int places,
      LocalDate finishedOn) {}

  /** A branch of an institution is known, and whether its closure is supported. */
  record BranchRecorded(UUID branchId, String kind, boolean supportedForClosure) {}

  /** A branch of an institution is closed. */
  record BranchClosed(
      UUID branchId, String kind, boolean supportedForClosure, LocalDate closedOn) {}

  /** The council (SPAP) has approved a region's DI plan. */
  record DiPlanApproved(UUID planId, String project, LocalDate approvedOn) {}
}
