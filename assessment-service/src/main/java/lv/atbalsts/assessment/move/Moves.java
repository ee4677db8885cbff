package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** The moves from and to the municipalities that the caller may see. */
@ApplicationScoped
class Moves implements KeysetRepository<Move> {

  @Override
  public String noun() {
    return "move";
  }

  Optional<Move> open(UUID client) {
    return find("clientId = ?1 and status = ?2", client, MoveStatus.OFFERED).firstResultOptional();
  }
}
