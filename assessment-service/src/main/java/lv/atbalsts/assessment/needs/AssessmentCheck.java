package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.needs.AssessmentForm.TeamMember;
import lv.atbalsts.assessment.needs.AssessmentRequests.AmendAssessment;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.assessment.needs.methodology.MethodologyFacts;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.assessment.needs.scoring.ItemAnswers;
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
  AssessmentFindings findings(EnrolmentFacts enrolment, LocalDate earliest, AssessmentForm form) {
    FieldErrors errors = new FieldErrors();
    LocalDate latest = enrolment.lastDay(LocalDate.now(clock));
    if (form.assessedOn().isBefore(earliest) || form.assessedOn().isAfter(latest)) {
      errors.add("/assessedOn", AssessmentRefusal.DAY_OF_ASSESSMENT_OUT_OF_RANGE, earliest, latest);
    }
    ItemAnswers answers = AnswerReader.read(form.answers());
    Optional<MethodologyFacts> methodology =
        methodologies.inForce(form.methodologyCode(), form.assessedOn());
    if (methodology.isEmpty()) {
      errors.add(
          "/methodologyCode",
          AssessmentRefusal.NO_SUCH_METHODOLOGY_IN_FORCE,
          form.methodologyCode(),
          form.assessedOn());
    } else if (methodology.get().targetGroup() != enrolment.targetGroup()) {
      errors.add(
          "/methodologyCode",
          AssessmentRefusal.METHODOLOGY_OF_ANOTHER_TARGET_GROUP,
          form.methodologyCode(),
          enrolment.targetGroup());
    } else {
      team(errors, methodology.get(), form.team());
      computation.wrong(errors, methodology.get().version(), answers);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    return new AssessmentFindings(
        methodology.orElseThrow(),
        form.team(),
        form.assessedOn(),
        outcome(methodology.get().version(), answers, form));
  }

  /** Corrected answers, by the version that the assessment was made with; none may be missing. */
  AssessmentOutcome corrected(MethodologyVersion version, AmendAssessment form) {
    FieldErrors errors = new FieldErrors();
    ItemAnswers answers = AnswerReader.read(form.answers());
    computation.wrong(errors, version, answers);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    computation.requireComplete(version, answers);
    Result result = computation.result(version, answers).orElseThrow();
    computation.requireSame(form.score(), form.supportLevel(), result);
    return new AssessmentOutcome(form.answers().toString(), form.recommendation(), result);
  }

  private AssessmentOutcome outcome(
      MethodologyVersion version, ItemAnswers answers, AssessmentForm form) {
    Result result = computation.result(version, answers).orElse(null);
    computation.requireSame(form.score(), form.supportLevel(), result);
    return new AssessmentOutcome(form.answers().toString(), form.recommendation(), result);
  }

  private static void team(
      FieldErrors errors, MethodologyFacts methodology, List<TeamMember> team) {
    List<String> there = team.stream().map(TeamMember::profession).toList();
    methodology.requiredProfessions().stream()
        .filter(profession -> !there.contains(profession))
        .forEach(
            profession ->
                errors.add("/team", AssessmentRefusal.PROFESSION_MISSING_IN_TEAM, profession));
    for (int i = 0; i < there.size(); i++) {
      if (!methodology.knows(there.get(i))) {
        errors.add(
            "/team/" + i + "/profession",
            AssessmentRefusal.PROFESSION_NOT_IN_METHODOLOGY,
            methodology.version().code());
      }
      if (PersonalCodes.mayStandIn(team.get(i).specialistRef())) {
        errors.add("/team/" + i + "/specialistRef", AssessmentRefusal.NOT_REFERENCE);
      }
    }
  }

  /** What a team found on a day, by the version of a methodology in force on it. */
  record AssessmentFindings(
      MethodologyFacts methodology,
      List<TeamMember> team,
      LocalDate assessedOn,
      AssessmentOutcome outcome) {}
}
