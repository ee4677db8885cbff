package lv.atbalsts.assessment.wayout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** A person's way out of the institution, from the first try to the last: one for a person. */
@Entity
class WayOut {

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private WayOutStatus status;

  private String mentorRef;

  @OneToMany(mappedBy = "wayOut", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<WayOutStep> steps = new ArrayList<>();

  @Version private long version;

  /** For Hibernate. */
  WayOut() {}

  WayOut(ClientFacts client) {
    id = Ids.next();
    clientId = client.id();
    clientRef = client.clientRef();
    municipality = client.municipality();
    status = WayOutStatus.RESIDENT;
  }

  /** Refuses a step that does not follow from here, or that was taken. */
  void allows(Step step) {
    if (status == WayOutStatus.INDEPENDENT && step.kind() == StepKind.INDEPENDENT_LIFE) {
      Refusal.of("ASM-0070", 409).conflicts(List.of(clientId)).raise();
    }
    status.become(step.kind().leadsTo());
    if (status == WayOutStatus.PLACED
        && step.kind() == StepKind.PLACEMENT
        && last().orElseThrow().code().equals(step.code())) {
      Refusal.of("ASM-0313", 409)
          .args(step.code())
          .conflicts(List.of(last().orElseThrow().id()))
          .raise();
    }
  }

  /** Takes a step that is allowed from here. */
  WayOutStep take(Step step, EnrolmentFacts enrolment, Residence of, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    if (step.on().isAfter(today)) {
      errors.add(step.pointer(), "ASM-0072", today);
    }
    last()
        .map(WayOutStep::on)
        .filter(step.on()::isBefore)
        .ifPresent(before -> errors.add(step.pointer(), "ASM-0312", before));
    if (step.until() != null && step.until().isBefore(step.on())) {
      errors.add("/until", "ASM-0066", step.on());
    }
    errors.refuseIfAny("ASM-0001");
    WayOutStep taken = new WayOutStep(this, steps.size() + 1, step, enrolment, of);
    steps.add(taken);
    settle();
    return taken;
  }

  /**
   * A step was entered in error: it did not happen, and the person is where the step before left
   * off. Only the last one can be taken back, for the others follow from it.
   */
  WayOutStep annul(UUID step, String reason) {
    WayOutStep wrong =
        steps.stream()
            .filter(each -> each.id().equals(step))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("step").toException());
    if (last().filter(wrong::equals).isEmpty()) {
      Refusal.of("ASM-0314", 409).conflicts(last().map(WayOutStep::id).stream().toList()).raise();
    }
    wrong.annul(reason);
    settle();
    return wrong;
  }

  /** Names the mentor of the preparation that has just begun. */
  void mentor(String ref, String name, Safe safe) {
    last().orElseThrow().mentor(ref, name, safe);
    settle();
  }

  WayOutStepAnnulled annulled(WayOutStep step, String reason) {
    return new WayOutStepAnnulled(clientRef, step.id(), step.kind(), municipality, reason);
  }

  /** The status follows from the steps that hold; a mentor works until the person is out. */
  private void settle() {
    status = last().map(step -> step.kind().leadsTo()).orElse(WayOutStatus.RESIDENT);
    mentorRef = status.mentored() ? mentorOfPreparation() : null;
  }

  private String mentorOfPreparation() {
    return steps.stream()
        .filter(WayOutStep::holds)
        .filter(step -> step.kind() == StepKind.PREPARATION)
        .reduce((before, after) -> after)
        .map(WayOutStep::mentorRef)
        .orElse(null);
  }

  UUID clientId() {
    return clientId;
  }

  String municipality() {
    return municipality;
  }

  boolean outside() {
    return status.outside();
  }

  long version() {
    return version;
  }

  /** The last step that holds. */
  Optional<WayOutStep> last() {
    return steps.stream().filter(WayOutStep::holds).reduce((before, after) -> after);
  }

  /** What may be kept with an answer: no name. */
  WayOutView view() {
    return view(step -> step.view((String) null));
  }

  WayOutView view(Safe safe) {
    return view(step -> step.view(safe));
  }

  private WayOutView view(Function<WayOutStep, StepView> step) {
    return new WayOutView(
        clientId, clientRef, municipality, status, mentorRef, steps.stream().map(step).toList());
  }
}
