package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose assessment an id names. */
@ApplicationScoped
class AssessmentOwners implements RecordOwners {

  private final Assessments assessments;

  AssessmentOwners(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public String segment() {
    return "assessments";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return assessments
        .findByIdOptional(id)
        .map(Assessment::facts)
        .map(facts -> new Owner(facts.clientId(), facts.municipality()));
  }
}
