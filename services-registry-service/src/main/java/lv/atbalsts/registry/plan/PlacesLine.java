package lv.atbalsts.registry.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.PlacesCreated;
import lv.atbalsts.registry.plan.DiPlanEvents.PlacesCreationStarted;
import lv.atbalsts.registry.plan.DiPlanEvents.PlacesPlanned;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A line of a DI plan: places of one service in one municipality; guards their creation. */
@Entity
@Table(name = "places")
class PlacesLine implements Identified {

  @Id private UUID id;
  private UUID planId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private PlacesTerms terms;
  private LocalDate startedOn;
  private LocalDate finishedOn;

  @Enumerated(EnumType.STRING)
  private PlacesStatus status;

  @Version private int version;

  protected PlacesLine() {}

  /** Of a plan, which has checked it ({@link DiPlan#planPlaces}). */
  PlacesLine(DiPlan plan, PlacesTerms given) {
    id = Ids.next();
    planId = plan.id();
    projectNumber = plan.terms().projectNumber();
    terms = given;
    status = PlacesStatus.DRAFT;
  }

  /** The plan is approved: the places are planned. */
  PlacesPlanned plan() {
    status = status.become(PlacesStatus.PLANNED);
    return new PlacesPlanned(
        id,
        planId,
        projectNumber,
        terms.municipality(),
        terms.serviceType(),
        terms.category(),
        terms.places(),
        terms.plannedFor());
  }

  /** Building or equipping begins; only what an approved plan names may be created. */
  PlacesCreationStarted startCreation(LocalDate day, LocalDate approvedOn, LocalDate today) {
    require("/startedOn", day, approvedOn, today);
    status = status.become(PlacesStatus.CREATING);
    startedOn = day;
    return new PlacesCreationStarted(
        id,
        planId,
        projectNumber,
        terms.municipality(),
        terms.serviceType(),
        terms.category(),
        terms.places(),
        startedOn);
  }

  PlacesCreated complete(LocalDate day, LocalDate today) {
    require("/finishedOn", day, startedOn, today);
    status = status.become(PlacesStatus.CREATED);
    finishedOn = day;
    return new PlacesCreated(
        id,
        planId,
        projectNumber,
        terms.municipality(),
        terms.serviceType(),
        terms.category(),
        terms.places(),
        finishedOn);
  }

  private static void require(String pointer, LocalDate day, LocalDate earlier, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, pointer, day, today);
    RegisterDateRules.notBefore(errors, pointer, day, earlier);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  String projectNumber() {
    return projectNumber;
  }

  PlacesTerms terms() {
    return terms;
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
