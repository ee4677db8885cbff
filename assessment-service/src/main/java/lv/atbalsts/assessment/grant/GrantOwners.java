package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose grant an id names. */
@ApplicationScoped
class GrantOwners implements RecordOwners {

  private final Grants rows;

  GrantOwners(Grants rows) {
    this.rows = rows;
  }

  @Override
  public String segment() {
    return "grants";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id)
        .map(grant -> new Owner(grant.clientId(), grant.municipality()));
  }
}
