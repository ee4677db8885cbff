package lv.atbalsts.registry.provider;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import lv.atbalsts.registry.territory.OwnNumber;
import lv.atbalsts.registry.territory.RegisterVocabulary;

/** Use cases of providers. */
@ApplicationScoped
public class ProviderDesk {

  private final Providers providers;
  private final OwnNumber own;
  private final ProviderRules rules;
  private final Territories territories;
  private final RegisterVocabulary vocabulary;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final Event<ProviderCorrected> corrected;
  private final Clock clock;

  ProviderDesk(
      Providers providers,
      OwnNumber own,
      ProviderRules rules,
      Territories territories,
      RegisterVocabulary vocabulary,
      AdvisoryLocks locks,
      Outbox outbox,
      Event<ProviderCorrected> corrected,
      Clock clock) {
    this.providers = providers;
    this.own = own;
    this.rules = rules;
    this.territories = territories;
    this.vocabulary = vocabulary;
    this.locks = locks;
    this.outbox = outbox;
    this.corrected = corrected;
    this.clock = clock;
  }

  /** Records a provider once per registration number (MK 385 p.3, REG-06). */
  Provider add(ProviderTerms given) {
    own.require("/registrationNumber", given.registrationNumber());
    Provider provider = new Provider(given.written(vocabulary, today()), rules, today());
    locks.lock("provider", given.registrationNumber());
    providers.withNumber(given.registrationNumber()).ifPresent(ProviderDesk::refuseTwice);
    providers.persistAndFlush(provider);
    outbox.publish(provider.recorded());
    return provider;
  }

  private static void refuseTwice(Provider earlier) {
    throw RegistryRefusal.PROVIDER_ALREADY_RECORDED
        .with(earlier.terms().registrationNumber())
        .conflicts(List.of(earlier.id()));
  }

  /** Renames or corrects a provider; the register shows its registrations under the new name. */
  public ProviderView correct(UUID id, String ifMatch, CorrectProvider given) {
    Provider provider = providers.locked(id);
    Etag.require(ifMatch, provider.version());
    write(provider, given);
    return provider.view();
  }

  /** Records a provider as it is published, or calls it as it is called there; the rest stays. */
  public void takeOver(ProviderTerms published, String source) {
    Optional<Provider> known = providers.withNumber(published.registrationNumber());
    if (known.isEmpty()) {
      add(published);
      return;
    }
    ProviderTerms before = known.get().terms();
    ProviderTerms called =
        before.called(published.name(), published.legalStatus()).written(vocabulary, today());
    if (!called.equals(before)) {
      write(known.get(), new CorrectProvider(called, today(), source));
    }
  }

  private void write(Provider provider, CorrectProvider given) {
    ProviderCorrected fact = correct(provider, given);
    providers.flush();
    outbox.publish(fact);
    corrected.fire(fact);
  }

  /**
   * What a correction would write, checked by the rules of the day; nothing is written.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where it could not be written
   */
  public CorrectProvider tried(UUID id, CorrectProvider given) {
    Provider provider = providers.one(id);
    providers.getEntityManager().detach(provider);
    correct(provider, given);
    return new CorrectProvider(provider.terms(), given.correctedOn(), given.reason());
  }

  private ProviderCorrected correct(Provider provider, CorrectProvider given) {
    LocalDate recordedOn = provider.terms().recordedOn();
    return provider.correct(
        given.provider().written(vocabulary, recordedOn), given, rules, today());
  }

  /** Lets one at a time of what rests on a provider be written. */
  public void lock(String registrationNumber) {
    providers.lockNumber(registrationNumber);
  }

  /** The provider with a registration number, for the rest of the register. */
  public Optional<ProviderTerms> find(String registrationNumber) {
    return providers.withNumber(registrationNumber).map(Provider::terms);
  }

  /** Those of the registration numbers whose providers are recorded. */
  public Set<String> recorded(Set<String> registrationNumbers) {
    return providers.withNumbers(registrationNumbers).stream()
        .map(each -> each.terms().registrationNumber())
        .collect(Collectors.toSet());
  }

  /** Reads these at once, for whoever asks for each of them next. */
  public void preload(Collection<UUID> ids) {
    providers.list("id in ?1", ids);
  }

  /** A provider for the rest of the register. */
  public ProviderView view(UUID id) {
    return providers.one(id).view();
  }

  /** The ids of the providers with these registration numbers. */
  public Map<String, UUID> ids(Set<String> registrationNumbers) {
    return providers.withNumbers(registrationNumbers).stream()
        .collect(Collectors.toMap(each -> each.terms().registrationNumber(), Provider::id));
  }

  public long count() {
    return providers.count();
  }

  /** A page of all providers in the order of their ids, counted from 0. */
  public List<ProviderView> page(int number, int size) {
    return providers.findAll(Sort.by("id")).page(number, size).stream()
        .map(Provider::view)
        .toList();
  }

  /** The provider as anyone may read it. */
  public Optional<ProviderView> find(UUID id) {
    return providers.findByIdOptional(id).map(Provider::view);
  }

  Page<Provider> list(String registrationNumber, String municipality, PageRequest page) {
    return providers.page(
        page,
        Where.all()
            .equal("terms.registrationNumber", registrationNumber)
            .among("terms.municipality", municipality, territories::lineage));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
