package lv.atbalsts.assessment.plan;

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
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

/** An individual support plan (individuālais atbalsta plāns); it recommends, it does not grant. */
@Entity
class SupportPlan {

  @Id private UUID id;
  private UUID assessmentId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<PlanLine> lines = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  private String author;

  @Enumerated(EnumType.STRING)
  private AgreedBy agreedBy;

  private LocalDate agreedOn;
  @Version private long version;

  /** For Hibernate. */
  SupportPlan() {}

  SupportPlan(AssessmentFacts assessment, List<LineForm> forms, String author) {
    id = Ids.next();
    assessmentId = assessment.id();
    clientId = assessment.clientId();
    clientRef = assessment.clientRef();
    municipality = assessment.municipality();
    targetGroup = assessment.targetGroup();
    measure = assessment.measure();
    project = assessment.project();
    status = PlanStatus.DRAFT;
    this.author = author;
    for (LineForm form : forms) {
      lines.add(new PlanLine(this, municipality, lines.size() + 1, form));
    }
  }

  /** The person agrees; for a child the legal representative does. */
  SupportPlanAgreed agree(AgreedBy by, LocalDate on, LocalDate approvedOn, LocalDate today) {
    PlanStatus next = status.become(PlanStatus.AGREED);
    if (targetGroup.ofChildren() && by != AgreedBy.LEGAL_REPRESENTATIVE) {
      Refusal.of("ASM-0053", 422).rule("ASM-06").legalBasis("MK 313 p.3").raise();
    }
    FieldErrors errors = new FieldErrors();
    if (on.isBefore(approvedOn) || on.isAfter(today)) {
      errors.add("/agreedOn", "ASM-0054", approvedOn, today);
    }
    errors.refuseIfAny("ASM-0001");
    status = next;
    agreedBy = by;
    agreedOn = on;
    return new SupportPlanAgreed(
        id,
        assessmentId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        on,
        by,
        lines.stream().map(PlanLine::facts).toList());
  }

  UUID id() {
    return id;
  }

  UUID assessmentId() {
    return assessmentId;
  }

  PlanFacts facts() {
    return new PlanFacts(
        id,
        clientId,
        municipality,
        project,
        status == PlanStatus.AGREED,
        lines.stream().map(PlanLine::facts).toList());
  }

  PlanView view() {
    return new PlanView(
        id,
        assessmentId,
        clientRef,
        municipality,
        targetGroup,
        project,
        status,
        agreedBy,
        agreedOn,
        lines.stream().map(PlanLine::facts).toList());
  }
}
