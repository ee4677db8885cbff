package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

/** Moves of money between budget lines. */
@ApplicationScoped
class LineMoves implements KeysetRepository<LineMove> {

  @Override
  public String noun() {
    return "move";
  }
}
