package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Measures implements KeysetRepository<Measure> {

  @Override
  public String noun() {
    return "measure";
  }

  Optional<Measure> byCode(String code) {
    return find("terms.measure", code).firstResultOptional();
  }

  /** Refused with 404 where there is none. */
  Measure known(String code) {
    return byCode(code).orElseThrow(() -> Refusals.notFound(noun()));
  }

  /** Waits for the row: contracts of one measure are signed one after the other. */
  Measure locked(String code) {
    return find("terms.measure", code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }
}
