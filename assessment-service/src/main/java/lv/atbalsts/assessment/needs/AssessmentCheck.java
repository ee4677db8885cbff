package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.assessment.needs.methodology.MethodologyFacts;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.assessment.needs.scoring.Answers;
import lv.atbalsts.assessment.needs.scoring.Result;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.PersonalCodes;

/** Holds what a team found against the methodology in force on its day (ASM-03 to ASM-05). */
@ApplicationScoped
class AssessmentCheck {

  private final MethodologyDesk methodologies;
  private final Computation computation;
  private final Clock clock;

  AssessmentCheck(MethodologyDesk methodologies, Computation computation, Clock clock) {
    this.methodologies = methodologies;
    this.computation = computation;
    this.clock = clock;
  }

  /** What the team found, where nothing stands against it; answers may still be missing. */
  Findings findings(EnrolmentFacts enrolment, LocalDate earliest, AssessmentForm form) {
    FieldErrors errors = new FieldErrors();
    LocalDate latest = enrolment.lastDay(LocalDate.now(clock));
    if (form.assessedOn().isBefore(earliest) || form.assessedOn().isAfter(latest)) {
      errors.add("/assessedOn", "ASM-0036", earliest, latest);
    }
    Answers answers = AnswerReader.read(form.answers());
    Optional<MethodologyFacts> methodology =
        methodologies.inForce(form.methodologyCode(), form.assessedOn());
    if (methodology.isEmpty()) {
      errors.add("/methodologyCode", "ASM-0030", form.methodologyCode(), form.assessedOn());
    } else if (methodology.get().targetGroup() != enrolment.targetGroup()) {
      errors.add("/methodologyCode", "ASM-0031", form.methodologyCode(), enrolment.targetGroup());
    } else {
      team(errors, methodology.get(), form.team());
      computation.wrong(errors, methodology.get().version(), answers);
    }
    errors.refuseIfAny("ASM-0001");
    return new Findings(
        methodology.orElseThrow(),
        form.team(),
        form.assessedOn(),
        found(methodology.get().version(), answers, form));
  }

  /** Corrected answers, by the version that the assessment was made with; none may be missing. */
  Found corrected(MethodologyVersion version, AmendAssessment form) {
    FieldErrors errors = new FieldErrors();
    Answers answers = AnswerReader.read(form.answers());
    computation.wrong(errors, version, answers);
    errors.refuseIfAny("ASM-0001");
    computation.requireComplete(version, answers);
    Result result = computation.result(version, answers).orElseThrow();
    computation.requireSame(form.score(), form.supportLevel(), result);
    return new Found(form.answers().toString(), form.recommendation(), result);
  }

  private Found found(MethodologyVersion version, Answers answers, AssessmentForm form) {
    Result result = computation.result(version, answers).orElse(null);
    computation.requireSame(form.score(), form.supportLevel(), result);
    return new Found(form.answers().toString(), form.recommendation(), result);
  }

  private static void team(
      FieldErrors errors, MethodologyFacts methodology, List<TeamMember> team) {
    List<String> there = team.stream().map(TeamMember::profession).toList();
    methodology.requiredProfessions().stream()
        .filter(profession -> !there.contains(profession))
        .forEach(profession -> errors.add("/team", "ASM-0032", profession));
    for (int i = 0; i < there.size(); i++) {
      if (!methodology.knows(there.get(i))) {
        errors.add("/team/" + i + "/profession", "ASM-0033", methodology.version().code());
      }
      if (PersonalCodes.mayStandIn(team.get(i).specialistRef())) {
        errors.add("/team/" + i + "/specialistRef", "ASM-0227");
      }
    }
  }
}
