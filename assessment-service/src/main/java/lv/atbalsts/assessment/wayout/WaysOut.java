package lv.atbalsts.assessment.wayout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ways out of the people whom the caller may see. */
@ApplicationScoped
class WaysOut implements PanacheRepositoryBase<WayOut, UUID> {

  Optional<WayOut> of(UUID client) {
    return find("clientId", client).firstResultOptional();
  }

  /** With whom a mentor of the municipality works now. */
  List<WayOut> with(String municipality, String mentor) {
    return list("municipality = ?1 and mentorRef = ?2 order by id", municipality, mentor);
  }
}
