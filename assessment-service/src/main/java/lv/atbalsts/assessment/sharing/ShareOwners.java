package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose record is behind an address below {@code /shares}. */
@ApplicationScoped
class ShareOwners implements RecordOwners {

  private final Shares rows;

  ShareOwners(Shares rows) {
    this.rows = rows;
  }

  @Override
  public String segment() {
    return "shares";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id)
        .map(share -> new Owner(share.clientId(), share.municipality()));
  }
}
