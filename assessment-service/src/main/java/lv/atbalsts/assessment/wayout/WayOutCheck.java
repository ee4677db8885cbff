package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.PersonalCodes;

/** Holds a step against the person's record, the enrolments and the mentor's other people. */
@ApplicationScoped
class WayOutCheck {

  private final WaysOut ways;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final WayOutSettings settings;
  private final Turns turns;

  WayOutCheck(
      WaysOut ways,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      WayOutSettings settings,
      Turns turns) {
    this.ways = ways;
    this.enrolments = enrolments;
    this.clients = clients;
    this.settings = settings;
    this.turns = turns;
  }

  /** The institution of a step: the one gone back into, lived in, or that of the step beside it. */
  Residence institution(WayOut way, Step step) {
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
      Refusal.of("ASM-0071", 422).rule("ASM-13").legalBasis("MK 313 p.3.1").raise();
    }
    if (institution == null) {
      Refusal.of("ASM-0310", 422).rule("ASM-13").legalBasis("MK 313 p.3").raise();
    }
    return institution;
  }

  /** As whose member the person takes the step: the last enrolment by that day. */
  EnrolmentFacts enrolment(WayOut way, Step step) {
    Set<TargetGroup> groups = step.kind().groups();
    return enrolments.of(way.clientId()).stream()
        .filter(each -> groups.contains(each.targetGroup()))
        .filter(each -> each.on(step.on()))
        .max(Comparator.comparing(EnrolmentFacts::enrolledOn))
        .orElseThrow(() -> notEnrolled(step).toException());
  }

  /** Refuses a mentor who works with as many people as is set already. */
  void mentor(WayOut way, String mentor) {
    if (PersonalCodes.mayStandIn(mentor)) {
      Refusal.of("ASM-0001", 422).args(1).error("/mentorRef", "ASM-0316").raise();
    }
    if (settings.personsPerMentor().isEmpty()) {
      return;
    }
    int most = settings.personsPerMentor().getAsInt();
    oneAtATime(way.municipality() + mentor);
    List<UUID> others =
        ways.with(way.municipality(), mentor).stream().map(WayOut::clientId).toList();
    if (others.size() >= most) {
      Refusal.of("ASM-0315", 409)
          .args(others.size(), most)
          .rule("ASM-13")
          .limit(most)
          .used(others.size())
          .requested(1)
          .remaining(0)
          .conflicts(others)
          .raise();
    }
  }

  /** Two people who ask for the same mentor at the same moment are counted one after the other. */
  private void oneAtATime(String mentor) {
    turns.take("mentor", mentor);
  }

  private static Refusal notEnrolled(Step step) {
    return step.kind() == StepKind.INDEPENDENT_LIFE
        ? Refusal.of("ASM-0073", 422).args(step.on()).rule("ASM-01")
        : Refusal.of("ASM-0311", 422)
            .args(step.on(), step.kind().groups().stream().map(Enum::name).sorted().toList())
            .rule("ASM-01");
  }
}
