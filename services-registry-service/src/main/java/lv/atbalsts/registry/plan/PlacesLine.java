package lv.atbalsts.registry.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A line of a DI plan: places of one service in one municipality; guards their creation. */
@Entity
@Table(name = "places")
class PlacesLine {

  @Id private UUID id;
  private UUID planId;
  private String project;
  private String municipality;
  private String serviceType;

  @Enumerated(EnumType.STRING)
  private PlacesCategory category;

  private int places;
  private LocalDate plannedFor;
  private LocalDate startedOn;
  private LocalDate finishedOn;

  @Enumerated(EnumType.STRING)
  private PlacesStatus status;

  @Version private int version;

  protected PlacesLine() {}

  PlacesLine(DiPlan plan, PlanPlaces given) {
    this.id = Ids.next();
    this.planId = plan.id();
    this.project = plan.project();
    this.municipality = given.municipality();
    this.serviceType = given.serviceType();
    this.category = given.category();
    this.places = given.places();
    this.plannedFor = given.plannedFor();
    this.status = PlacesStatus.DRAFT;
  }

  /** The plan is approved: the places are planned. */
  PlacesPlanned plan() {
    move(PlacesStatus.PLANNED);
    return new PlacesPlanned(
        id, planId, project, municipality, serviceType, category, places, plannedFor);
  }

  PlacesCreationStarted startCreation(LocalDate day) {
    move(PlacesStatus.CREATING);
    startedOn = day;
    return new PlacesCreationStarted(
        id, planId, project, municipality, serviceType, category, places, startedOn);
  }

  PlacesCreated complete(LocalDate day) {
    move(PlacesStatus.CREATED);
    finishedOn = day;
    return new PlacesCreated(
        id, planId, project, municipality, serviceType, category, places, finishedOn);
  }

  private void move(PlacesStatus to) {
    status = status.become(to);
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  String project() {
    return project;
  }

  String municipality() {
    return municipality;
  }

  String serviceType() {
    return serviceType;
  }

  PlacesCategory category() {
    return category;
  }

  int places() {
    return places;
  }

  LocalDate plannedFor() {
    return plannedFor;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  LocalDate finishedOn() {
    return finishedOn;
  }

  PlacesStatus status() {
    return status;
  }

  int version() {
    return version;
  }
}
