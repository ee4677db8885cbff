package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.assessment.registry.KnownRegistration;
import lv.atbalsts.assessment.registry.Registrations;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

/** Whether the provider may give the service, and who chose it. */
@ApplicationScoped
class ProviderCheck {

  private static final String CHOICE = "L22";
  private static final String MEDICAL_REGISTERS = "L24";

  private final Registrations registrations;
  private final LimitDesk limits;

  ProviderCheck(Registrations registrations, LimitDesk limits) {
    this.registrations = registrations;
    this.limits = limits;
  }

  /** Adds what is missing in, or wrong with, what is declared of the provider. */
  void declarations(FieldErrors errors, EnrolmentFacts enrolment, GrantTerms terms) {
    Declared declared = terms.declared();
    boolean medical = declared.medicalRegisterNumber() != null;
    if (medical == (terms.registrationId() != null)) {
      errors.add("/registrationId", "ASM-0268");
    } else if (medical && !holds(MEDICAL_REGISTERS, enrolment, terms, terms.period())) {
      errors.add("/declared/medicalRegisterNumber", "ASM-0269", terms.serviceType());
    }
    Period decided = new Period(terms.decidedOn(), terms.decidedOn());
    if (declared.providerChoice() == null && holds(CHOICE, enrolment, terms, decided)) {
      errors.add("/declared/providerChoice", "ASM-0266", terms.decidedOn());
    }
    if (declared.providerChoice() == ProviderChoice.OTHER_MUNICIPALITY_BY_AGREEMENT
        && declared.agreementNumber() == null) {
      errors.add("/declared/agreementNumber", "ASM-0267");
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
      throw Refusal.of("ASM-0060", 422)
          .rule("REG-13")
          .legalBasis("MK 385 p.3")
          .error("/registrationId", "ASM-0060")
          .toException();
    }
    if (!known.serviceType().equals(terms.serviceType())) {
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
}
