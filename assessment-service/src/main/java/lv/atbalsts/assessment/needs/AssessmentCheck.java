package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Holds an assessment against the methodology in force on its day (ASM-03 to ASM-05). */
@ApplicationScoped
class AssessmentCheck {

  private final Methodologies methodologies;
  private final Clock clock;

  AssessmentCheck(Methodologies methodologies, Clock clock) {
    this.methodologies = methodologies;
    this.clock = clock;
  }

  /** The methodology's version in force, where nothing stands against the assessment. */
  Methodology methodology(EnrolmentFacts enrolment, AssessmentForm form) {
    FieldErrors errors = new FieldErrors();
    LocalDate today = LocalDate.now(clock);
    if (form.assessedOn().isBefore(enrolment.enrolledOn()) || form.assessedOn().isAfter(today)) {
      errors.add("/assessedOn", "ASM-0036", enrolment.enrolledOn(), today);
    }
    Optional<Methodology> methodology =
        methodologies.inForce(form.methodologyCode(), form.assessedOn());
    if (methodology.isEmpty()) {
      errors.add("/methodologyCode", "ASM-0030", form.methodologyCode(), form.assessedOn());
    } else if (methodology.get().targetGroup() != enrolment.targetGroup()) {
      errors.add("/methodologyCode", "ASM-0031", form.methodologyCode(), enrolment.targetGroup());
    } else {
      team(errors, methodology.get(), form.team());
    }
    errors.refuseIfAny("ASM-0001");
    return methodology.orElseThrow();
  }

  private static void team(FieldErrors errors, Methodology methodology, List<TeamMember> team) {
    List<String> there = team.stream().map(TeamMember::profession).toList();
    methodology.requiredProfessions().stream()
        .filter(profession -> !there.contains(profession))
        .forEach(profession -> errors.add("/team", "ASM-0032", profession));
    for (int i = 0; i < there.size(); i++) {
      if (!methodology.knows(there.get(i))) {
        errors.add("/team/" + i + "/profession", "ASM-0033", methodology.code());
      }
    }
  }
}
