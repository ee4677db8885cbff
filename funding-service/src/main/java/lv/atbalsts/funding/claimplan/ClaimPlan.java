package lv.atbalsts.funding.claimplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claimplan.ClaimPlanEvents.ClaimPlanHandedIn;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One version of a project's schedule; never changed, only followed by the next. */
@Entity
class ClaimPlan implements Identified {

  @Id private UUID id;
  private UUID projectId;
  private String project;
  private int number;
  @Embedded private ClaimPlanTerms terms;
  private Money planned;
  private Money submitted;
  private Money contractTotal;

  protected ClaimPlan() {}

  /**
   * @param submitted what claims had asked for by the plan's day
   * @param contractTotal of the contract version that had been signed by it
   * @throws RuntimeException the refusal 422 with the difference, where the four are not the total
   */
  ClaimPlan(
      Project project, int number, ClaimPlanTerms terms, Money submitted, Money contractTotal) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.project = project.number();
    this.number = number;
    this.terms = terms;
    this.planned = terms.planned();
    this.submitted = submitted;
    this.contractTotal = contractTotal;
    Money sum = planned.plus(submitted).plus(terms.unused()).plus(terms.ineligible());
    if (!sum.equals(contractTotal)) {
      Money difference = contractTotal.minus(sum);
      throw FundingRefusal.PLAN_IS_NOT_THE_TOTAL
          .with(
              planned.amount(),
              submitted.amount(),
              terms.unused().amount(),
              terms.ineligible().amount(),
              contractTotal.amount(),
              difference.amount())
          .limit(contractTotal)
          .used(submitted)
          .requested(sum)
          .with("difference", difference);
    }
  }

  ClaimPlanHandedIn handedIn(Project project) {
    return new ClaimPlanHandedIn(
        id, projectId, project.number(), project.measure(), number, terms, submitted);
  }

  int number() {
    return number;
  }

  LocalDate plannedOn() {
    return terms.plannedOn();
  }

  BigDecimal reliability() {
    return terms.reliability();
  }

  /** What it plans for the quarter that begins on a day, where it names it. */
  Optional<Money> planned(LocalDate firstDay) {
    return terms.quarters().stream()
        .filter(each -> each.firstDay().equals(firstDay))
        .map(PlannedQuarter::amount)
        .findFirst();
  }

  List<LocalDate> quarters() {
    return terms.quarters().stream().map(PlannedQuarter::firstDay).toList();
  }

  @Override
  public UUID id() {
    return id;
  }

  ClaimPlanView view() {
    return new ClaimPlanView(id, projectId, number, terms, submitted, contractTotal);
  }
}
