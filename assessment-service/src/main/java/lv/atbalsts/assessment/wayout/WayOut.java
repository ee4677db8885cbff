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
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.wayout.WayOutEvents.WayOutStepAnnulled;
import lv.atbalsts.assessment.wayout.WayOutView.StepView;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** A person's way out of the institution, from the first try to the last: one for a person. */
@Entity
class WayOut {

  private static final String DIED = "DIED";

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private WayOutStatus status;

  private String mentorRef;

  /** Why the mentor named last does not work with the person any longer: MOVED, DIED, or null. */
  private String mentorLeftFor;

  @OneToMany(mappedBy = "wayOut", cascade = CascadeType.PERSIST)
  @OrderBy("onDate, position")
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
    mentorLeftFor = client.diedOn() == null ? null : DIED;
  }

  /**
   * Refuses a step that does not follow from where the person was on its day, that was taken, or
   * after which the steps recorded of later days could not have followed.
   */
  void allows(StepTerms step) {
    Optional<WayOutStep> before = before(step.on());
    WayOutStatus then = statusAfter(before);
    if (then == WayOutStatus.INDEPENDENT && step.kind() == StepKind.INDEPENDENT_LIFE) {
      throw AssessmentRefusal.INDEPENDENT_LIFE_ALREADY_BEGUN.with().conflicts(List.of(clientId));
    }
    then.become(step.kind().leadsTo());
    Duplicates.refuse(
        before.filter(each -> each.sameAs(step.kind(), step.code())),
        same -> AssessmentRefusal.ALREADY_PLACED_SO.with(step.code()));
    after(step.on())
        .filter(next -> !next.mayFollow(step.kind(), step.code()))
        .ifPresent(
            next -> {
              throw AssessmentRefusal.NEXT_STEP_COULD_NOT_FOLLOW
                  .with(next.kind(), next.on(), step.kind())
                  .conflicts(List.of(next.id()))
                  .error(
                      step.pointer(),
                      AssessmentRefusal.NEXT_STEP_COULD_NOT_FOLLOW,
                      next.kind(),
                      next.on(),
                      step.kind());
            });
  }

  /** Takes a step that is allowed on its day, and puts it in its place. */
  WayOutStep take(
      StepTerms step, EnrolmentFacts enrolment, Residence of, LocalDate diedOn, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    errors.notAfter(step.pointer(), AssessmentRefusal.DAY_IN_FUTURE, step.on(), today);
    errors.notBefore("/until", AssessmentRefusal.ENDS_BEFORE_IT_BEGINS, step.until(), step.on());
    errors.notAfter("/until", AssessmentRefusal.AFTER_DEATH, step.until(), diedOn);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    WayOutStep taken = new WayOutStep(this, steps.size() + 1, step, enrolment, of);
    steps.add((int) steps.stream().filter(each -> !each.on().isAfter(step.on())).count(), taken);
    settle();
    return taken;
  }

  WayOutStep annul(UUID step, String reason) {
    WayOutStep wrong =
        steps.stream()
            .filter(each -> each.id().equals(step))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("step"));
    if (last().filter(wrong::equals).isEmpty()) {
      throw AssessmentRefusal.NOT_LAST_STEP
          .with()
          .conflicts(last().map(WayOutStep::id).stream().toList());
    }
    wrong.annul(reason);
    settle();
    return wrong;
  }

  /** Names the mentor of a preparation. */
  void mentor(WayOutStep preparation, String ref, String name, PersonCipher cipher) {
    preparation.mentor(ref, name, cipher);
    if (!DIED.equals(mentorLeftFor) && last().filter(preparation::equals).isPresent()) {
      mentorLeftFor = null;
    }
    settle();
  }

  WayOutStepAnnulled annulled(WayOutStep step, String reason) {
    return new WayOutStepAnnulled(clientRef, step.id(), step.kind(), municipality, reason);
  }

  /** The status follows from the steps that hold; a mentor works until the person is out. */
  private void settle() {
    status = statusAfter(last());
    mentorRef = status.mentored() && mentorLeftFor == null ? mentorOfPreparation() : null;
  }

  /** The mentor stops working with the person; whoever was left by one before stays left. */
  void died() {
    mentorLeftFor = mentorLeftFor == null ? DIED : mentorLeftFor;
    settle();
  }

  /** The death was taken back: the mentor never left, also one who has taken on others since. */
  void lives() {
    mentorLeftFor = DIED.equals(mentorLeftFor) ? null : mentorLeftFor;
    settle();
  }

  private String mentorOfPreparation() {
    return held().stream()
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
    return held().reversed().stream().findFirst();
  }

  /** The last step by that day: another of the same day comes after it. */
  Optional<WayOutStep> before(LocalDate day) {
    return held().reversed().stream().filter(each -> !each.on().isAfter(day)).findFirst();
  }

  /** The first step after that day. */
  Optional<WayOutStep> after(LocalDate day) {
    return held().stream().filter(each -> each.on().isAfter(day)).findFirst();
  }

  /** The institution in which the person lived on a day before the last step; null outside. */
  InstitutionKind institutionOn(LocalDate day) {
    Optional<WayOutStep> before = before(day);
    return statusAfter(before).outside()
        ? null
        : before.or(() -> after(day)).orElseThrow().institution().kind();
  }

  /** Whether a mentor works with the person now. */
  boolean isMentored() {
    return status.mentored();
  }

  private List<WayOutStep> held() {
    return steps.stream().filter(WayOutStep::holds).toList();
  }

  private static WayOutStatus statusAfter(Optional<WayOutStep> step) {
    return step.map(each -> each.kind().leadsTo()).orElse(WayOutStatus.RESIDENT);
  }

  /** What may be kept with an answer: no name. */
  WayOutView view() {
    return view(step -> step.view((String) null));
  }

  WayOutView view(PersonCipher cipher) {
    return view(step -> step.view(cipher));
  }

  private WayOutView view(Function<WayOutStep, StepView> step) {
    return new WayOutView(
        clientId, clientRef, municipality, status, mentorRef, steps.stream().map(step).toList());
  }
}
