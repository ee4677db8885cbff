package lv.atbalsts.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.RegistrationNumber;
import lv.atbalsts.registry.rules.DateRules;
import lv.atbalsts.registry.vocabulary.RegisterVocabulary;

/** Use cases of providers. */
@ApplicationScoped
public class ProviderDesk {

  private final Providers providers;
  private final RowScope scope;
  private final Territories territories;
  private final RegisterVocabulary vocabulary;
  private final Turns turns;
  private final Outbox outbox;
  private final Event<ProviderCorrected> corrected;
  private final Clock clock;

  ProviderDesk(
      Providers providers,
      RowScope scope,
      Territories territories,
      RegisterVocabulary vocabulary,
      Turns turns,
      Outbox outbox,
      Event<ProviderCorrected> corrected,
      Clock clock) {
    this.providers = providers;
    this.scope = scope;
    this.territories = territories;
    this.vocabulary = vocabulary;
    this.turns = turns;
    this.outbox = outbox;
    this.corrected = corrected;
    this.clock = clock;
  }

  /** Records a provider once per registration number (MK 385 p.3, REG-06). */
  Provider record(RecordProvider given) {
    scope.require(given.registrationNumber());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = given.recordedOn() == null ? today : given.recordedOn();
    FieldErrors errors = new FieldErrors();
    if (!RegistrationNumber.valid(given.registrationNumber())) {
      errors.add("/registrationNumber", "KIT-0013");
    }
    DateRules.notAfterToday(errors, "/recordedOn", day, today);
    territories.check(errors, "/municipality", given.municipality(), day);
    errors.refuseIfAny("REG-0001");
    turns.take("provider", given.registrationNumber());
    providers.withNumber(given.registrationNumber()).ifPresent(this::refuseTwice);
    Provider provider = new Provider(given, vocabulary.spelling(given.legalStatus()), day);
    providers.persistAndFlush(provider);
    return provider;
  }

  private void refuseTwice(Provider earlier) {
    Refusal.of("REG-0005", 409)
        .args(earlier.registrationNumber())
        .conflicts(List.of(earlier.id()))
        .raise();
  }

  /** Renames or corrects a provider; the register shows its registrations under the new name. */
  Provider correct(UUID id, String ifMatch, CorrectProvider given) {
    Provider provider = providers.locked(id);
    Etag.require(ifMatch, provider.version());
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/correctedOn", given.correctedOn(), LocalDate.now(clock));
    DateRules.notBefore(errors, "/correctedOn", given.correctedOn(), provider.recordedOn());
    if (!given.municipality().equals(provider.municipality())) {
      territories.check(errors, "/municipality", given.municipality(), given.correctedOn());
    }
    errors.refuseIfAny("REG-0001");
    ProviderCorrected fact = provider.correct(given, vocabulary.spelling(given.legalStatus()));
    providers.flush();
    outbox.publish(fact);
    corrected.fire(fact);
    return provider;
  }

  /** Lets one at a time of what rests on a provider be written. */
  public void lock(String registrationNumber) {
    providers.lockNumber(registrationNumber);
  }

  /** The provider with a registration number, for the rest of the register. */
  public Optional<KnownProvider> find(String registrationNumber) {
    return providers
        .withNumber(registrationNumber)
        .map(
            known ->
                new KnownProvider(known.registrationNumber(), known.name(), known.legalStatus()));
  }

  Provider published(UUID id) {
    return providers
        .findByIdOptional(id)
        .orElseThrow(() -> Refusals.notFound("provider").toException());
  }

  Page<Provider> list(String registrationNumber, PageRequest page) {
    return Page.of(
        providers.after(page.after(), registrationNumber, page.limit() + 1),
        page.limit(),
        Provider::id);
  }
}
