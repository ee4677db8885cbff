package lv.atbalsts.registry.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanCorrected;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDiPlan;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * A region's plan of deinstitutionalisation (DI plāns); its rows belong to the region's project,
 * and what it names stands in its versions.
 */
@Entity
class DiPlan implements Identified {

  @Id private UUID id;
  @Embedded private DiPlanTerms terms;
  @Version private int version;

  protected DiPlan() {}

  DiPlan(DiPlanTerms given, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/draftedOn", given.draftedOn(), today);
    checkRegion(errors, given.region(), given.draftedOn(), territories);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    terms = given;
  }

  /** Writes the title and the region that should have been written. */
  DiPlanCorrected correct(CorrectDiPlan given, Territories territories) {
    FieldErrors errors = new FieldErrors();
    checkRegion(errors, given.region(), terms.draftedOn(), territories);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    terms =
        new DiPlanTerms(
            terms.projectNumber(), given.region(), given.title().strip(), terms.draftedOn());
    return new DiPlanCorrected(
        id, terms.projectNumber(), terms.region(), terms.title(), given.reason());
  }

  private static void checkRegion(
      FieldErrors errors, String region, LocalDate day, Territories territories) {
    if (territories.on(day).stream().noneMatch(each -> each.region().equals(region))) {
      errors.add("/region", RegistryRefusal.UNKNOWN_PLANNING_REGION, region);
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  DiPlanTerms terms() {
    return terms;
  }
}
