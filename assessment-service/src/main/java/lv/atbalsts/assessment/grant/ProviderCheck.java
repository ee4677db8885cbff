package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.grant.GrantDeclarations.ProviderChoice;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.assessment.upstream.registry.KnownRegistration;
import lv.atbalsts.assessment.upstream.registry.KnownRegistrations;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Whether the provider may give the service, and who chose it. */
@ApplicationScoped
class ProviderCheck {

  private static final String CHOICE = "L22";
  private static final String MEDICAL_REGISTERS = "L24";

  private final KnownRegistrations registrations;
  private final LimitDesk limits;

  ProviderCheck(KnownRegistrations registrations, LimitDesk limits) {
    this.registrations = registrations;
    this.limits = limits;
  }

  /** Adds what is missing in, or wrong with, what is declared of the provider. */
  void declarations(FieldErrors errors, EnrolmentFacts enrolment, GrantTerms terms) {
    GrantDeclarations declared = terms.declared();
    boolean medical = declared.medicalRegisterNumber() != null;
    if (medical == (terms.registrationId() != null)) {
      errors.add("/registrationId", AssessmentRefusal.NAME_ONE_PROVIDER);
    } else if (medical && !holds(MEDICAL_REGISTERS, enrolment, terms, terms.period())) {
      errors.add(
          "/declared/medicalRegisterNumber",
          AssessmentRefusal.NEEDS_REGISTRATION,
          terms.serviceType());
    }
    Period decided = new Period(terms.decidedOn(), terms.decidedOn());
    if (declared.providerChoice() == null && holds(CHOICE, enrolment, terms, decided)) {
      errors.add(
          "/declared/providerChoice",
          AssessmentRefusal.PROVIDER_CHOICE_IS_MISSING,
          terms.decidedOn());
    }
    if (declared.providerChoice() == ProviderChoice.OTHER_MUNICIPALITY_BY_AGREEMENT
        && declared.agreementNumber() == null) {
      errors.add("/declared/agreementNumber", AssessmentRefusal.AGREEMENT_IS_MISSING);
    }
  }

  private boolean holds(String line, EnrolmentFacts enrolment, GrantTerms terms, Period days) {
    return limits
        .line(line, days)
        .filter(
            rule ->
                rule.concerns(
                    enrolment.measure(), terms.serviceType(), enrolment.targetGroup().name()))
        .isPresent();
  }

  /** Refuses a registration that is unknown, for another service, or not valid on the first day. */
  void registered(GrantTerms terms) {
    if (terms.registrationId() == null) {
      return;
    }
    KnownRegistration known = registrations.findById(terms.registrationId());
    if (known == null || known.validFrom() == null) {
      throw AssessmentRefusal.NOT_REGISTERED
          .with()
          .error("/registrationId", AssessmentRefusal.NOT_REGISTERED);
    }
    if (!known.serviceType().equals(terms.serviceType())) {
      throw AssessmentRefusal.REGISTERED_FOR_ANOTHER_SERVICE
          .with(known.serviceType(), terms.serviceType())
          .error(
              "/registrationId",
              AssessmentRefusal.REGISTERED_FOR_ANOTHER_SERVICE,
              known.serviceType(),
              terms.serviceType());
    }
    if (!known.validOn(terms.from())) {
      Object last = known.lastDay() == null ? "…" : known.lastDay();
      throw AssessmentRefusal.REGISTRATION_NOT_VALID_ON_FIRST_DAY
          .with(known.validFrom(), last, terms.from())
          .inForce(known.validFrom(), known.lastDay())
          .requested(terms.from())
          .error(
              "/registrationId",
              AssessmentRefusal.REGISTRATION_NOT_VALID_ON_FIRST_DAY,
              known.validFrom(),
              last,
              terms.from());
    }
  }
}
