package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.plan.AllowedServices;
import lv.atbalsts.assessment.plan.LineFacts;
import lv.atbalsts.assessment.plan.PlanDesk;
import lv.atbalsts.assessment.plan.PlanFacts;
import lv.atbalsts.assessment.registry.KnownRegistration;
import lv.atbalsts.assessment.registry.Registrations;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

/** Holds a grant against the register, the plan and the programme's rules. */
@ApplicationScoped
class GrantCheck {

  private static final Set<String> CARE = Set.of("CHILD_CARE", "RESPITE");

  private final Registrations registrations;
  private final AllowedServices services;
  private final AssessmentDesk assessments;
  private final PlanDesk plans;
  private final ClientDesk clients;

  GrantCheck(
      Registrations registrations,
      AllowedServices services,
      AssessmentDesk assessments,
      PlanDesk plans,
      ClientDesk clients) {
    this.registrations = registrations;
    this.services = services;
    this.assessments = assessments;
    this.plans = plans;
    this.clients = clients;
  }

  /** What the grant rests on, where nothing stands against it. */
  GrantBasis basis(ClientFacts client, EnrolmentFacts enrolment, GrantTerms terms) {
    FieldErrors errors = new FieldErrors();
    services.check(
        errors, "/serviceType", enrolment.targetGroup(), terms.serviceType(), terms.from());
    if (terms.from().isBefore(enrolment.enrolledOn())) {
      errors.add("/from", "ASM-0067", enrolment.enrolledOn());
    }
    if (terms.to() != null && terms.to().isBefore(terms.from())) {
      errors.add("/to", "ASM-0066", terms.from());
    }
    if (ClientDesk.mayHoldPersonalCode(terms.decisionNumber())) {
      errors.add("/decisionNumber", "ASM-0074");
    }
    errors.refuseIfAny("ASM-0001");
    registration(terms);
    ClientFacts assessed = assessed(client, enrolment);
    if (careOfChild(enrolment, terms)) {
      specialCare(assessed, terms);
      return GrantBasis.NO_PLAN;
    }
    return enrolment.regional() ? planned(assessed, enrolment, terms) : GrantBasis.NO_PLAN;
  }

  private void registration(GrantTerms terms) {
    KnownRegistration known = registrations.findById(terms.registrationId());
    if (known == null || known.validFrom() == null) {
      throw Refusal.of("ASM-0060", 422)
          .rule("REG-13")
          .legalBasis("MK 385 p.3")
          .error("/registrationId", "ASM-0060")
          .toException();
    }
    if (!known.serviceType().equalsIgnoreCase(terms.serviceType())) {
      Refusal.of("ASM-0061", 422)
          .args(known.serviceType(), terms.serviceType())
          .rule("REG-02")
          .legalBasis("MK 385 p.5")
          .error("/registrationId", "ASM-0061", known.serviceType(), terms.serviceType())
          .raise();
    }
    if (!known.validOn(terms.from())) {
      Object last = known.lastDay() == null ? "…" : known.lastDay();
      Refusal.of("ASM-0062", 422)
          .args(known.validFrom(), last, terms.from())
          .rule("REG-01")
          .legalBasis("MK 385 p.4")
          .inForce(known.validFrom(), known.lastDay())
          .requested(terms.from())
          .error("/registrationId", "ASM-0062", known.validFrom(), last, terms.from())
          .raise();
    }
  }

  /** Services to a legal representative rest on the child's needs. */
  private ClientFacts assessed(ClientFacts client, EnrolmentFacts enrolment) {
    return enrolment.targetGroup() == TargetGroup.LEGAL_REPRESENTATIVE
            && client.represents() != null
        ? clients.facts(client.represents())
        : client;
  }

  private static boolean careOfChild(EnrolmentFacts enrolment, GrantTerms terms) {
    return enrolment.targetGroup() != TargetGroup.ADULT_GRT && CARE.contains(terms.serviceType());
  }

  private static void specialCare(ClientFacts child, GrantTerms terms) {
    if (!child.needsSpecialCareOn(terms.from())) {
      Refusal.of("ASM-0063", 422)
          .args(terms.serviceType(), terms.from())
          .rule("ASM-07")
          .legalBasis("MK 313 p.3; programme documents")
          .requested(terms.from())
          .raise();
    }
  }

  private GrantBasis planned(ClientFacts assessed, EnrolmentFacts enrolment, GrantTerms terms) {
    TargetGroup group =
        enrolment.targetGroup() == TargetGroup.LEGAL_REPRESENTATIVE
            ? TargetGroup.CHILD_FT
            : enrolment.targetGroup();
    PlanFacts plan =
        assessments
            .approved(assessed.id(), group)
            .flatMap(assessment -> plans.agreedFor(assessment.id()))
            .orElseThrow(
                () ->
                    Refusal.of("ASM-0064", 422)
                        .args(terms.serviceType())
                        .rule("ASM-07")
                        .legalBasis("MK 313 p.3.1")
                        .toException());
    return new GrantBasis(plan.id(), awaits(plan, terms));
  }

  private static boolean awaits(PlanFacts plan, GrantTerms terms) {
    UUID asked = terms.planLineId();
    if (asked == null) {
      return false;
    }
    Optional<LineFacts> line =
        plan.line(asked).filter(each -> each.serviceType().equalsIgnoreCase(terms.serviceType()));
    if (line.isEmpty()) {
      Refusal.of("ASM-0001", 422).args(1).error("/planLineId", "ASM-0065").raise();
    }
    return line.orElseThrow().needsNewInfrastructure();
  }
}
