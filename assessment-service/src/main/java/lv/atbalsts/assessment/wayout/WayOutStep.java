package lv.atbalsts.assessment.wayout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.wayout.WayOutEvents.ChildPlacedInFamily;
import lv.atbalsts.assessment.wayout.WayOutEvents.IndependentLifeStarted;
import lv.atbalsts.assessment.wayout.WayOutEvents.MovedOut;
import lv.atbalsts.assessment.wayout.WayOutEvents.PreparationStarted;
import lv.atbalsts.assessment.wayout.WayOutEvents.ReturnedToInstitution;
import lv.atbalsts.assessment.wayout.WayOutEvents.TrialStayEnded;
import lv.atbalsts.assessment.wayout.WayOutEvents.TrialStayStarted;
import lv.atbalsts.assessment.wayout.WayOutView.StepView;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** One step of a person's way out. It stays as it was taken; entered in error, it is annulled. */
@Entity
class WayOutStep implements Identified {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private WayOut wayOut;

  private UUID clientId;
  private String municipality;
  private int position;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  private UUID enrolmentId;
  private LocalDate onDate;
  private LocalDate untilDate;
  private String code;

  @Enumerated(EnumType.STRING)
  private InstitutionKind institutionKind;

  private UUID institutionId;
  private String mentorRef;
  private byte[] mentorName;
  private String annulledFor;

  /** For Hibernate. */
  WayOutStep() {}

  WayOutStep(WayOut wayOut, int position, StepTerms step, EnrolmentFacts enrolment, Residence of) {
    id = Ids.next();
    this.wayOut = wayOut;
    this.position = position;
    kind = step.kind();
    onDate = step.on();
    untilDate = step.until();
    code = step.code();
    clientId = enrolment.clientId();
    municipality = enrolment.municipality();
    enrolmentId = enrolment.id();
    institutionKind = of.kind();
    institutionId = of.institutionId();
  }

  /** Who prepares the person; the name is sealed. */
  void mentor(String ref, String name, PersonCipher cipher) {
    mentorRef = ref;
    mentorName = cipher.encrypt(associatedData(), name);
  }

  void annul(String reason) {
    annulledFor = reason;
  }

  /** Whether it can come after a step of that kind. */
  boolean mayFollow(StepKind before, String beforesCode) {
    // the end of a trial stay that is recorded late is recorded after it
    WayOutStatus then = before == StepKind.TRIAL_STAY ? WayOutStatus.TRIED : before.leadsTo();
    boolean follows = then.successors().contains(kind.leadsTo());
    return (follows || before.leadsTo().successors().contains(kind.leadsTo()))
        && !sameAs(before, beforesCode);
  }

  /** Whether it is that placement: a child is placed again elsewhere only. */
  boolean sameAs(StepKind other, String othersCode) {
    return kind == StepKind.PLACEMENT && other == kind && code.equals(othersCode);
  }

  boolean holds() {
    return annulledFor == null;
  }

  @Override
  public UUID id() {
    return id;
  }

  StepKind kind() {
    return kind;
  }

  LocalDate on() {
    return onDate;
  }

  LocalDate until() {
    return untilDate;
  }

  String code() {
    return code;
  }

  String mentorRef() {
    return mentorRef;
  }

  /** The institution that the step led from; of a return, that it led into. */
  Residence institution() {
    return new Residence(institutionKind, institutionId);
  }

  /** What is told of it. */
  WayOutEvents taken(Participation as) {
    String institution = institutionKind.name();
    return switch (kind) {
      case PREPARATION -> new PreparationStarted(id, as, onDate);
      case TRIAL_STAY -> new TrialStayStarted(id, as, onDate, untilDate);
      case TRIAL_STAY_END -> new TrialStayEnded(id, as, onDate, code);
      case MOVE -> new MovedOut(id, as, onDate, institution, code);
      case INDEPENDENT_LIFE -> new IndependentLifeStarted(id, as, onDate, institution);
      case PLACEMENT -> new ChildPlacedInFamily(id, as, onDate, institution, code);
      case RETURN -> new ReturnedToInstitution(id, as, onDate, institution, code);
    };
  }

  StepView view(String mentor) {
    return new StepView(
        id, kind, onDate, untilDate, code, institutionKind, mentorRef, mentor, annulledFor);
  }

  /** The same with the mentor's name. */
  StepView view(PersonCipher cipher) {
    return view(mentorName == null ? null : cipher.decrypt(associatedData(), mentorName));
  }

  private AssociatedData associatedData() {
    return AssociatedData.of("way_out_step", "mentor_name", id);
  }
}
