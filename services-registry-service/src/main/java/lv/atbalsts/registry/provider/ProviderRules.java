package lv.atbalsts.registry.provider;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.values.PersonalCodes;
import lv.atbalsts.kit.values.Reference;
import lv.atbalsts.kit.values.RegistrationNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderTerms.ProviderUnit;

/** What must hold of a provider, recorded or corrected. */
@ApplicationScoped
class ProviderRules {

  /** As the register writes it of a natural person (REG-06). */
  private static final String NATURAL_PERSON = Reference.key("fiziska persona");

  @ConfigMapping(prefix = "atbalsts.providers")
  interface ProviderSettings {

    /**
     * The form of a natural person's registration number; while it is not set, none is recorded.
     */
    Optional<Pattern> naturalPersonNumber();
  }

  private final ProviderSettings settings;
  private final Territories territories;

  ProviderRules(ProviderSettings settings, Territories territories) {
    this.settings = settings;
    this.territories = territories;
  }

  /** The number has its form, and no personal code. */
  void checkNumber(FieldErrors errors, String pointer, ProviderTerms given) {
    String number = given.registrationNumber();
    if (!Reference.key(given.legalStatus()).equals(NATURAL_PERSON)) {
      if (!RegistrationNumber.valid(number)) {
        errors.add(pointer, KitRefusal.WRONG_REGISTRATION_NUMBER);
      }
    } else if (settings.naturalPersonNumber().isEmpty()) {
      errors.add(pointer, RegistryRefusal.NATURAL_PERSONS_NOT_TAKEN);
    } else if (PersonalCodes.mayStandIn(number)
        || !settings.naturalPersonNumber().get().matcher(number).matches()) {
      errors.add(pointer, RegistryRefusal.WRONG_NUMBER_OF_NATURAL_PERSON);
    }
  }

  /** Its municipalities are those of a day; what was written before was checked on its own day. */
  void checkPlaces(
      FieldErrors errors, String pointer, ProviderTerms given, List<String> before, LocalDate day) {
    if (!before.contains(given.municipality())) {
      territories.check(errors, pointer + "/municipality", given.municipality(), day);
    }
    for (int i = 0; i < given.units().size(); i++) {
      ProviderUnit unit = given.units().get(i);
      if (!before.contains(unit.municipality())) {
        territories.check(
            errors, "%s/units/%d/municipality".formatted(pointer, i), unit.municipality(), day);
      }
    }
  }
}
