package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.SpecialCare;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.Ages;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * Care and respite of a child: the opinion on special care holds on every day that is named, the
 * child is under 18, and no relative of the first degree or of the household is paid (ASM-07,
 * ASM-14).
 */
@ApplicationScoped
class CareCheck {

  private static final String CHILD_CARE = "CHILD_CARE";
  private static final Set<String> CARE = Set.of(CHILD_CARE, "RESPITE");
  private static final String CARER = "L10";
  private static final String SPECIAL_CARE = "MK 313 p.3; programme documents";

  private final LimitDesk limits;

  CareCheck(LimitDesk limits) {
    this.limits = limits;
  }

  static boolean concerns(TargetGroup group, String serviceType) {
    return group != TargetGroup.ADULT_GRT && CARE.contains(serviceType);
  }

  /** Adds what the rules ask to be declared and is not. */
  void declarations(FieldErrors errors, EnrolmentFacts enrolment, GrantTerms terms) {
    Declared declared = terms.declared();
    Occupation parents = declared.parentsOccupied();
    if (parents == null && dependsOnParents(enrolment, terms)) {
      errors.add("/declared/parentsOccupied", "ASM-0262");
    }
    if (parents != null && parents != Occupation.NONE && declared.occupiedEvidence() == null) {
      errors.add("/declared/occupiedEvidence", "ASM-0263");
    }
    if (CHILD_CARE.equals(terms.serviceType())
        && declared.carerRelation() == null
        && limits.line(CARER, terms.period()).isPresent()) {
      errors.add("/declared/carerRelation", "ASM-0264");
    }
  }

  private boolean dependsOnParents(EnrolmentFacts enrolment, GrantTerms terms) {
    return limits.rules().stream()
        .filter(rule -> rule.kind() == LimitKind.CAP && !rule.conditions().isEmpty())
        .filter(rule -> rule.inForce().overlaps(terms.period()))
        .anyMatch(
            rule ->
                rule.concerns(
                    enrolment.measure(), terms.serviceType(), enrolment.targetGroup().name()));
  }

  /** Refuses care of this child on any of the days that are named. */
  void check(ClientFacts child, GrantTerms terms) {
    if (!child.needsSpecialCareOn(terms.from())) {
      Refusal.of("ASM-0063", 422)
          .args(terms.serviceType(), terms.from())
          .rule("ASM-07")
          .legalBasis(SPECIAL_CARE)
          .requested(terms.from())
          .raise();
    }
    opinionLasts(child.disability().specialCare(), terms);
    childLasts(Ages.lastDayAsChild(child.birthDate()), terms);
    carer(terms);
  }

  /** A grant without a last day needs an opinion without one. */
  private static void opinionLasts(SpecialCare opinion, GrantTerms terms) {
    if (opinion.to() != null && (terms.to() == null || terms.to().isAfter(opinion.to()))) {
      Refusal.of("ASM-0260", 422)
          .args(terms.serviceType(), opinion.to())
          .rule("ASM-07")
          .legalBasis(SPECIAL_CARE)
          .inForce(opinion.from(), opinion.to())
          .limit(opinion.to())
          .requested(terms.to())
          .error("/to", "ASM-0260", terms.serviceType(), opinion.to())
          .raise();
    }
  }

  /** A grant without a last day lasts until the child is of age. */
  private static void childLasts(LocalDate last, GrantTerms terms) {
    LocalDate named = terms.to() == null ? terms.from() : terms.to();
    if (named.isAfter(last)) {
      Refusal.of("ASM-0261", 422)
          .args(terms.serviceType(), last)
          .rule("ASM-01")
          .legalBasis("MK 313 p.3")
          .limit(last)
          .requested(named)
          .error("/to", "ASM-0261", terms.serviceType(), last)
          .raise();
    }
  }

  private void carer(GrantTerms terms) {
    CarerRelation relation = terms.declared().carerRelation();
    limits
        .line(CARER, terms.period())
        .filter(rule -> relation != null && relation.isForbidden())
        .ifPresent(
            rule ->
                Refusal.of("ASM-0265", 422)
                    .args(relation, rule.inForce().from())
                    .rule("ASM-14")
                    .legalBasis(rule.legalBasis())
                    .inForce(rule.inForce().from(), rule.inForce().to())
                    .requested(relation)
                    .error("/declared/carerRelation", "ASM-0265", relation, rule.inForce().from())
                    .raise());
  }
}
