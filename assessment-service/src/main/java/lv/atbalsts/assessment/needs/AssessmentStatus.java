package lv.atbalsts.assessment.needs;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How far an assessment is, and what can become of it. */
enum AssessmentStatus implements Workflow<AssessmentStatus> {
  /** The team is at work. */
  DRAFT("in-progress"),
  /** The team is done; the region has it. */
  SUBMITTED("completed"),
  /** The region has approved it: a plan can be made. */
  APPROVED("completed"),
  /** Its answers were corrected; the region has it again. */
  AMENDED("amended"),
  /** A later one of the same person has been approved. */
  SUPERSEDED("completed"),
  /** It should never have been. */
  ENTERED_IN_ERROR("entered-in-error");

  private final String fhir;

  AssessmentStatus(String fhir) {
    this.fhir = fhir;
  }

  /** What a FHIR QuestionnaireResponse calls it. */
  String fhir() {
    return fhir;
  }

  @Override
  public Set<AssessmentStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED, ENTERED_IN_ERROR);
      case SUBMITTED -> Set.of(DRAFT, APPROVED, AMENDED, ENTERED_IN_ERROR);
      case APPROVED -> Set.of(AMENDED, SUPERSEDED, ENTERED_IN_ERROR);
      case AMENDED -> Set.of(APPROVED, AMENDED, ENTERED_IN_ERROR);
      case SUPERSEDED -> Set.of(ENTERED_IN_ERROR);
      case ENTERED_IN_ERROR -> Set.of();
    };
  }
}
