package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Disability.SpecialCare;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.grant.GrantDeclarations.CarerRelation;
import lv.atbalsts.assessment.grant.GrantDeclarations.Occupation;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.Ages;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.kit.refusal.FieldErrors;

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

  /** Whether it is care of a child, and may be received after that day. */
  static boolean isCareAfter(ServiceGrant grant, LocalDate day) {
    GrantTerms terms = grant.terms();
    LocalDate named = terms.to() == null ? terms.from() : terms.to();
    LocalDate last = grant.lastDay() == null ? named : grant.lastDay();
    return concerns(grant.participation().targetGroup(), terms.serviceType()) && last.isAfter(day);
  }

  /** Adds what the rules ask to be declared and is not. */
  void declarations(FieldErrors errors, EnrolmentFacts enrolment, GrantTerms terms) {
    GrantDeclarations declared = terms.declared();
    Occupation parents = declared.parentsOccupied();
    if (parents == null && dependsOnParents(enrolment, terms)) {
      errors.add("/declared/parentsOccupied", AssessmentRefusal.PARENTS_OCCUPATION_IS_MISSING);
    }
    if (parents != null && parents != Occupation.NONE && declared.occupiedEvidence() == null) {
      errors.add("/declared/occupiedEvidence", AssessmentRefusal.EVIDENCE_IS_MISSING);
    }
    if (CHILD_CARE.equals(terms.serviceType())
        && declared.carerRelation() == null
        && limits.line(CARER, terms.period()).isPresent()) {
      errors.add("/declared/carerRelation", AssessmentRefusal.CARER_RELATION_IS_MISSING);
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
      throw AssessmentRefusal.NO_VALID_OPINION_ON_SPECIAL_CARE
          .with(terms.serviceType(), terms.from())
          .legalBasis(SPECIAL_CARE)
          .requested(terms.from());
    }
    opinionLasts(child.disability().specialCare(), terms);
    childLasts(Ages.lastDayAsChild(child.birthDate()), terms);
    carer(terms);
  }

  /** A grant without a last day needs an opinion without one. */
  private static void opinionLasts(SpecialCare opinion, GrantTerms terms) {
    if (opinion.to() != null && (terms.to() == null || terms.to().isAfter(opinion.to()))) {
      throw AssessmentRefusal.OPINION_ENDS_BEFORE_SERVICE
          .with(terms.serviceType(), opinion.to())
          .legalBasis(SPECIAL_CARE)
          .inForce(opinion.from(), opinion.to())
          .limit(opinion.to())
          .requested(terms.to())
          .error(
              "/to",
              AssessmentRefusal.OPINION_ENDS_BEFORE_SERVICE,
              terms.serviceType(),
              opinion.to());
    }
  }

  /** A grant without a last day lasts until the child is of age. */
  private static void childLasts(LocalDate last, GrantTerms terms) {
    LocalDate named = terms.to() == null ? terms.from() : terms.to();
    if (named.isAfter(last)) {
      throw AssessmentRefusal.NO_LONGER_CHILD
          .with(terms.serviceType(), last)
          .limit(last)
          .requested(named)
          .error("/to", AssessmentRefusal.NO_LONGER_CHILD, terms.serviceType(), last);
    }
  }

  private void carer(GrantTerms terms) {
    CarerRelation relation = terms.declared().carerRelation();
    limits
        .line(CARER, terms.period())
        .filter(rule -> relation != null && relation.isForbidden())
        .ifPresent(
            rule -> {
              throw AssessmentRefusal.CARER_TOO_CLOSE
                  .with(relation, rule.inForce().from())
                  .legalBasis(rule.legalBasis())
                  .inForce(rule.inForce().from(), rule.inForce().to())
                  .requested(relation)
                  .error(
                      "/declared/carerRelation",
                      AssessmentRefusal.CARER_TOO_CLOSE,
                      relation,
                      rule.inForce().from());
            });
  }
}
