package lv.atbalsts.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Providers implements KeysetRepository<Provider> {

  private static final String NUMBER = "terms.registrationNumber";

  @Override
  public String noun() {
    return "provider";
  }

  Optional<Provider> withNumber(String registrationNumber) {
    return find(NUMBER, registrationNumber).firstResultOptional();
  }

  void lockNumber(String registrationNumber) {
    find(NUMBER, registrationNumber).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
