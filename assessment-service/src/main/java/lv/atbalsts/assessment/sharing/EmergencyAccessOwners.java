package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose record is behind an address below {@code /emergency-accesses}. */
@ApplicationScoped
class EmergencyAccessOwners implements RecordOwners {

  private final EmergencyAccesses rows;

  EmergencyAccessOwners(EmergencyAccesses rows) {
    this.rows = rows;
  }

  @Override
  public String segment() {
    return "emergency-accesses";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id)
        .map(access -> new Owner(access.clientId(), access.municipality()));
  }
}
