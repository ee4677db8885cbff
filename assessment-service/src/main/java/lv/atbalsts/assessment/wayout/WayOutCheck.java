package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.PersonalCodes;

/** Holds a step against the person's record, the enrolments and the mentor's other people. */
@ApplicationScoped
class WayOutCheck {

  private final WaysOut ways;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final WayOutSettings settings;
  private final AdvisoryLocks locks;

  WayOutCheck(
      WaysOut ways,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      WayOutSettings settings,
      AdvisoryLocks locks) {
    this.ways = ways;
    this.enrolments = enrolments;
    this.clients = clients;
    this.settings = settings;
    this.locks = locks;
  }

  /** The institution of a step: the one gone back into, lived in, or that of the step beside it. */
  Residence institution(WayOut way, StepTerms step) {
    if (step.into() != null) {
      return step.into();
    }
    Optional<WayOutStep> beside = way.before(step.on()).or(() -> way.after(step.on()));
    Residence institution =
        (way.after(step.on()).isPresent()
                ? beside.map(WayOutStep::institution)
                : clients.residence(way.clientId()).or(() -> beside.map(WayOutStep::institution)))
            .orElse(null);
    if (step.kind() == StepKind.INDEPENDENT_LIFE
        && (institution == null || institution.kind() != InstitutionKind.VSAC)) {
      throw AssessmentRefusal.DOES_NOT_LIVE_IN_STATE_CENTRE.with();
    }
    if (institution == null) {
      throw AssessmentRefusal.DOES_NOT_LIVE_IN_INSTITUTION.with();
    }
    return institution;
  }

  /** As whose member the person takes the step: the last enrolment by that day. */
  EnrolmentFacts enrolment(WayOut way, StepTerms step) {
    Set<TargetGroup> groups = step.kind().groups();
    return enrolments.of(way.clientId()).stream()
        .filter(each -> groups.contains(each.targetGroup()))
        .filter(each -> each.on(step.on()))
        .max(Comparator.comparing(EnrolmentFacts::enrolledOn))
        .orElseThrow(() -> notEnrolled(step));
  }

  /** Refuses a mentor who works with as many people as is set already. */
  void mentor(WayOut way, String mentor) {
    if (PersonalCodes.mayStandIn(mentor)) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/mentorRef", AssessmentRefusal.NOT_MENTOR_REFERENCE);
    }
    if (settings.personsPerMentor().isEmpty()) {
      return;
    }
    int most = settings.personsPerMentor().getAsInt();
    oneAtATime(way.municipality() + mentor);
    List<UUID> others =
        ways.with(way.municipality(), mentor).stream().map(WayOut::clientId).toList();
    if (others.size() >= most) {
      throw AssessmentRefusal.MENTOR_HAS_ENOUGH_PEOPLE
          .with(others.size(), most)
          .limit(most)
          .used(others.size())
          .requested(1)
          .remaining(0)
          .conflicts(others);
    }
  }

  /** Two people who ask for the same mentor at the same moment are counted one after the other. */
  private void oneAtATime(String mentor) {
    locks.lock("mentor", mentor);
  }

  private static Refusal notEnrolled(StepTerms step) {
    return step.kind() == StepKind.INDEPENDENT_LIFE
        ? AssessmentRefusal.NOT_ENROLLED_AS_ADULT.with(step.on())
        : AssessmentRefusal.NOT_ENROLLED_FOR_THE_STEP.with(
            step.on(), step.kind().groups().stream().map(Enum::name).sorted().toList());
  }
}
