package lv.atbalsts.assessment.rotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Rotations of the keys. */
@ApplicationScoped
class Rotations implements PanacheRepositoryBase<KeyRotation, UUID> {

  /** The one that is not completed; there is one at the most. */
  Optional<KeyRotation> open() {
    return find("status <> ?1", RotationStatus.COMPLETED).firstResultOptional();
  }

  Optional<KeyRotation> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
