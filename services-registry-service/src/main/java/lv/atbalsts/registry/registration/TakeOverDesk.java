package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderTerms;

/** Takes registrations over from the published register. */
@ApplicationScoped
public class TakeOverDesk {

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private final Registrations registrations;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final RegistrationCorrectionDesk corrections;
  private final Outbox outbox;
  private final Clock clock;

  TakeOverDesk(
      Registrations registrations,
      ProviderDesk providers,
      OfferedServiceRules services,
      RegistrationCorrectionDesk corrections,
      Outbox outbox,
      Clock clock) {
    this.registrations = registrations;
    this.providers = providers;
    this.services = services;
    this.corrections = corrections;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Writes a registration without an end where the register has none of this number, with its
   * provider; else writes what is published otherwise. The number and the provider, service type
   * and address must mean the same registration (REG-04). A provider's name and legal status are
   * one for all that is its own: the row that comes last has them.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where they do not
   */
  public UUID takeOver(TakenOver given) {
    providers.lock(given.provider().registrationNumber());
    OfferedService service = services.spelled(given.service());
    Optional<Registration> known = registrations.withNumber(given.registerNumber());
    known.ifPresent(each -> requireSame(each, given, today()));
    requireAlone(given, service, known);
    providers.takeOver(given.provider(), Registration.PUBLISHED);
    return known.isPresent() ? update(known.get(), given, service) : add(given, service);
  }

  private static void requireSame(Registration known, TakenOver given, LocalDate today) {
    if (!known.provider().equals(given.provider().registrationNumber())) {
      throw RegistryRefusal.NUMBER_IS_ANOTHERS
          .with(given.registerNumber(), known.provider(), given.provider().registrationNumber())
          .conflicts(List.of(known.id()));
    }
    if (known.term().overOn(today)) {
      throw RegistryRefusal.PUBLISHED_ONE_HAS_ENDED
          .with(given.registerNumber(), known.term().firstDayWithout())
          .conflicts(List.of(known.id()));
    }
  }

  /** The same service at the same address stands under one number. */
  private void requireAlone(TakenOver given, OfferedService service, Optional<Registration> known) {
    LocalDate from = known.map(each -> each.term().validFrom()).orElse(given.validFrom());
    List<Registration> others =
        registrations
            .overlapping(given.provider().registrationNumber(), service, from, NO_END)
            .stream()
            .filter(each -> known.filter(own -> own.id().equals(each.id())).isEmpty())
            .toList();
    if (!others.isEmpty()) {
      throw RegistryRefusal.UNDER_ANOTHER_NUMBER
          .with(
              given.provider().registrationNumber(),
              service.serviceType(),
              service.placeText(),
              others.getFirst().registerNumber(),
              given.registerNumber())
          .conflicts(others.stream().map(Registration::id).toList());
    }
  }

  private UUID update(Registration known, TakenOver given, OfferedService service) {
    RegisteredOffer before = RegisteredOffer.of(known);
    known
        .takeOver(given.provider(), service, today())
        .ifPresent(
            fact -> {
              corrections.requireFit(before, known);
              outbox.publish(fact);
            });
    return known.id();
  }

  private UUID add(TakenOver given, OfferedService service) {
    Registration registration = new Registration(given, service);
    registrations.numberIsTaken(given.registerNumber());
    registrations.persist(registration);
    outbox.publish(registration.granted());
    return registration.id();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * A registration as the published register has it.
   *
   * @param registerNumber kept as published
   * @param provider as it is called there
   * @param validFrom the first day on which it is known to hold
   */
  public record TakenOver(
      String registerNumber, ProviderTerms provider, OfferedService service, LocalDate validFrom) {}
}
