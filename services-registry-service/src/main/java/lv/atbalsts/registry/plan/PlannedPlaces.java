package lv.atbalsts.registry.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.PlacesDropped;
import lv.atbalsts.registry.plan.DiPlanEvents.PlacesPlanned;

/** A line of a DI plan as one version of it names it. */
@Entity
class PlannedPlaces implements Identified {

  @Id private UUID id;
  private UUID placesId;
  private UUID planId;
  private UUID versionId;
  private int versionNumber;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private PlacesTerms terms;

  /** Written for all lines of a plan at once, by {@link PlannedPlacesRows#writeDays}. */
  @Column(insertable = false, updatable = false)
  private LocalDate inForceFrom;

  @Column(insertable = false, updatable = false)
  private LocalDate inForceTo;

  @Version private int version;

  protected PlannedPlaces() {}

  PlannedPlaces(DiPlanVersion of, UUID placesId, PlacesTerms terms) {
    this.id = Ids.next();
    this.placesId = placesId;
    this.planId = of.planId();
    this.versionId = of.id();
    this.versionNumber = of.number();
    this.projectNumber = of.projectNumber();
    this.terms = terms;
  }

  /** The version names other numbers, days, groups or another measure for the same line. */
  void change(PlacesTerms given) {
    if (!terms.sameLine(given)) {
      throw RegistryRefusal.ANOTHER_LINE.with(
          terms.municipality(), terms.serviceType(), terms.category());
    }
    terms = given;
  }

  PlacesPlanned planned() {
    return new PlacesPlanned(
        placesId,
        planId,
        versionNumber,
        projectNumber,
        terms.municipality(),
        terms.serviceType(),
        terms.targetGroup(),
        terms.category(),
        terms.measure(),
        terms.places(),
        terms.plannedFor());
  }

  PlacesDropped dropped() {
    return new PlacesDropped(
        placesId,
        planId,
        projectNumber,
        terms.municipality(),
        terms.serviceType(),
        terms.category());
  }

  PlacesView view() {
    return new PlacesView(
        placesId, planId, versionNumber, projectNumber, terms, inForceFrom, inForceTo, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  int versionNumber() {
    return versionNumber;
  }

  LocalDate inForceTo() {
    return inForceTo;
  }

  PlacesTerms terms() {
    return terms;
  }

  LocalDate inForceFrom() {
    return inForceFrom;
  }

  UUID placesId() {
    return placesId;
  }
}
