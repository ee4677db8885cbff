package lv.atbalsts.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  List<Provider> withNumbers(Set<String> registrationNumbers) {
    return list(NUMBER + " in ?1", registrationNumbers);
  }

  void lockNumber(String registrationNumber) {
    find(NUMBER, registrationNumber).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
