package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose enrolment an id names. */
@ApplicationScoped
class EnrolmentOwners implements RecordOwners {

  private final Enrolments rows;

  EnrolmentOwners(Enrolments rows) {
    this.rows = rows;
  }

  @Override
  public String segment() {
    return "enrolments";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id)
        .map(Enrolment::facts)
        .map(facts -> new Owner(facts.clientId(), facts.municipality()));
  }
}
