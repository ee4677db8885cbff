package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.grant.GrantDesk;

/** Rows of granted services; the id is the grant's. */
@ApplicationScoped
class GrantRows implements RowHandler<GrantRow> {

  private final PersonOfRow persons;
  private final GrantDesk grants;
  private final EnrolmentOfRow enrolments;

  GrantRows(PersonOfRow persons, GrantDesk grants, EnrolmentOfRow enrolments) {
    this.persons = persons;
    this.grants = grants;
    this.enrolments = enrolments;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.GRANTS;
  }

  @Override
  public Class<GrantRow> shape() {
    return GrantRow.class;
  }

  @Override
  public List<String> codes(GrantRow row) {
    return List.of(row.personalCode());
  }

  @Override
  public UUID take(GrantRow row, People people) {
    ClientFacts client = persons.one(people, row.personalCode());
    return grants.taken(
        client,
        enrolments.one(client, row.targetGroup(), row.projectNumber(), row.terms().from()),
        row.terms(),
        row.startedOn());
  }
}
