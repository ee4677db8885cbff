package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.plan.AllowedServices;
import lv.atbalsts.assessment.plan.PlanDesk;
import lv.atbalsts.assessment.plan.PlanFacts;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.PersonalCodes;

/** Holds a grant against the register, the plan and the programme's rules. */
@ApplicationScoped
class GrantCheck {

  private final ProviderCheck provider;
  private final CareCheck care;
  private final LineCheck lines;
  private final AllowedServices services;
  private final AssessmentDesk assessments;
  private final PlanDesk plans;
  private final ClientDesk clients;

  GrantCheck(
      ProviderCheck provider,
      CareCheck care,
      LineCheck lines,
      AllowedServices services,
      AssessmentDesk assessments,
      PlanDesk plans,
      ClientDesk clients) {
    this.provider = provider;
    this.care = care;
    this.lines = lines;
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
    within(errors, enrolment, terms);
    errors.notBefore(
        "/decidedOn",
        AssessmentRefusal.DECISION_BEFORE_ENROLMENT,
        terms.decidedOn(),
        enrolment.enrolledOn());
    errors.notBefore("/from", AssessmentRefusal.BEFORE_DECISION, terms.from(), terms.decidedOn());
    errors.notBefore("/to", AssessmentRefusal.ENDS_BEFORE_IT_BEGINS, terms.to(), terms.from());
    references(errors, terms);
    provider.declarations(errors, enrolment, terms);
    care.declarations(errors, enrolment, terms);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    provider.registered(terms);
    ClientFacts assessed = assessed(client, enrolment);
    boolean ofCare = CareCheck.concerns(enrolment.targetGroup(), terms.serviceType());
    if (ofCare) {
      care.check(assessed, terms);
    }
    boolean needsPlan = enrolment.regional() && !ofCare;
    return needsPlan || terms.planLineId() != null
        ? planned(assessed, enrolment, terms)
        : new GrantBasis(assessed.id(), null, terms.declared().waitsFor(), false);
  }

  /**
   * A service is received while the person takes part. A decision that is recorded after the end of
   * that, or after the death, says until when it was received.
   */
  private static void within(FieldErrors errors, EnrolmentFacts enrolment, GrantTerms terms) {
    LocalDate last = enrolment.endedOn();
    if (!enrolment.on(terms.from())) {
      errors.add(
          "/from",
          AssessmentRefusal.OUTSIDE_ENROLMENT,
          enrolment.enrolledOn(),
          last == null ? "…" : last);
    } else if (last != null && (terms.to() == null || terms.to().isAfter(last))) {
      errors.add("/to", AssessmentRefusal.AFTER_END_OF_ENROLMENT, last);
    }
  }

  /** What leaves this service, or names a document, holds nobody's personal code. */
  private static void references(FieldErrors errors, GrantTerms terms) {
    GrantDeclarations declared = terms.declared();
    reference(errors, "/decisionNumber", terms.decisionNumber());
    reference(errors, "/declared/occupiedEvidence", declared.occupiedEvidence());
    reference(errors, "/declared/agreementNumber", declared.agreementNumber());
    reference(errors, "/declared/medicalRegisterNumber", declared.medicalRegisterNumber());
  }

  private static void reference(FieldErrors errors, String pointer, String text) {
    if (PersonalCodes.mayStandIn(text)) {
      errors.add(pointer, AssessmentRefusal.NOT_DECISION_NUMBER);
    }
  }

  /** Services to a legal representative rest on the child's needs. */
  private ClientFacts assessed(ClientFacts client, EnrolmentFacts enrolment) {
    return enrolment.targetGroup() == TargetGroup.LEGAL_REPRESENTATIVE
            && client.represents() != null
        ? clients.facts(client.represents())
        : client;
  }

  /** Rests on a plan of this person, also where none is needed and a line of one is named. */
  private GrantBasis planned(ClientFacts assessed, EnrolmentFacts enrolment, GrantTerms terms) {
    TargetGroup group =
        enrolment.targetGroup() == TargetGroup.LEGAL_REPRESENTATIVE
            ? TargetGroup.CHILD_FT
            : enrolment.targetGroup();
    List<PlanFacts> relied = plans.relied(assessed.id(), group, terms.decidedOn(), terms.from());
    if (relied.isEmpty() && terms.planLineId() == null) {
      throw AssessmentRefusal.NO_ASSESSMENT_AND_PLAN.with(
          terms.serviceType(), terms.decidedOn(), terms.from());
    }
    PlanFacts plan = named(relied, terms);
    Optional<LineFacts> line = line(plan, terms);
    boolean awaits = line.filter(LineFacts::needsNewInfrastructure).isPresent();
    return new GrantBasis(
        assessed.id(),
        plan.id(),
        awaits ? WaitReason.BUILDING : terms.declared().waitsFor(),
        line.filter(each -> lines.exceeded(each, terms)).isPresent());
  }

  /** The plan with the line that is named; where none is, the one that was agreed last. */
  private static PlanFacts named(List<PlanFacts> relied, GrantTerms terms) {
    if (terms.planLineId() == null) {
      return relied.getFirst();
    }
    return relied.stream()
        .filter(plan -> line(plan, terms).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                AssessmentRefusal.FIELDS_ARE_WRONG
                    .with(1)
                    .error("/planLineId", AssessmentRefusal.NOT_LINE_OF_PLAN_FOR_THIS_SERVICE));
  }

  private static Optional<LineFacts> line(PlanFacts plan, GrantTerms terms) {
    return plan.line(terms.planLineId())
        .filter(each -> each.serviceType().equals(terms.serviceType()));
  }

  /**
   * What a grant rests on.
   *
   * @param holder whose allowances it draws on
   * @param planId the agreed plan, or null where none is needed
   * @param waitsFor what the start waits for, or null
   */
  record GrantBasis(UUID holder, UUID planId, WaitReason waitsFor, boolean beyondPlanLine) {}
}
