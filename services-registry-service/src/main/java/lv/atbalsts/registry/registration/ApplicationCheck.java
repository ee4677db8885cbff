package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.ExceptionToRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.document.DocumentDesk;
import lv.atbalsts.registry.guide.ApplicantKind;
import lv.atbalsts.registry.guide.GuideDesk;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.registration.rules.ApplicationFacts;
import lv.atbalsts.registry.registration.rules.ApplicationFacts.NeededDocument;
import lv.atbalsts.registry.registration.rules.ApplicationRules;
import lv.atbalsts.registry.registration.rules.Finding;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** Gathers what the rules of an application look at; nothing changes by it. */
@ApplicationScoped
class ApplicationCheck {

  private final Validator validator;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final Registrations registrations;
  private final Applications applications;
  private final GuideDesk guides;
  private final DocumentDesk documents;

  ApplicationCheck(
      Validator validator,
      ProviderDesk providers,
      OfferedServiceRules services,
      Registrations registrations,
      Applications applications,
      GuideDesk guides,
      DocumentDesk documents) {
    this.validator = validator;
    this.providers = providers;
    this.services = services;
    this.registrations = registrations;
    this.applications = applications;
    this.guides = guides;
    this.documents = documents;
  }

  /**
   * An application that stands, to be registered from a day on.
   *
   * @param to the last day of the registration; null where it would have no end
   */
  List<Finding> of(
      RegistrationApplication application, LocalDate from, LocalDate to, LocalDate today) {
    SubmitApplication given =
        new SubmitApplication(
            application.provider(), application.submittedOn(), application.service());
    return check(given, application.writtenOn(), application.id(), from, to, today);
  }

  /** An application that is being written. */
  List<Finding> of(ApplicationDraft draft, LocalDate today) {
    SubmitApplication given = draft.application(today);
    return check(given, given.submittedOn(), null, today, RegistrationDays.lastDay(today), today);
  }

  private List<Finding> check(
      SubmitApplication given,
      LocalDate writtenOn,
      UUID own,
      LocalDate from,
      LocalDate to,
      LocalDate today) {
    OfferedService service = given.service();
    boolean isPlaced =
        given.provider() != null
            && service != null
            && service.serviceType() != null
            && (service.address() == null) != (service.serviceArea() == null);
    return ApplicationRules.check(
        new ApplicationFacts(
            given.provider(),
            given.provider() != null && providers.find(given.provider()).isPresent(),
            wrongFields(given, writtenOn, today),
            service == null ? null : service.serviceType(),
            service != null && services.isOfTheRegister(service.serviceType()),
            isPlaced ? service.placeText() : null,
            unknownWords(service),
            hasContact(service),
            isPlaced
                ? registrations.overlapping(given.provider(), service, from, to).stream()
                    .map(Registration::registerNumber)
                    .toList()
                : List.of(),
            isPlaced
                ? applications.open(given.provider(), service).stream()
                    .map(RegistrationApplication::id)
                    .filter(each -> !each.equals(own))
                    .map(UUID::toString)
                    .toList()
                : List.of(),
            needed(given.provider(), service, today),
            own == null ? List.of() : documents.kinds(own)));
  }

  /** What the guide of the day asks for; nothing while it is not known whose guide it is. */
  private List<NeededDocument> needed(String provider, OfferedService service, LocalDate today) {
    Optional<ProviderTerms> applicant =
        provider == null ? Optional.empty() : providers.find(provider);
    if (applicant.isEmpty() || service == null || service.serviceType() == null) {
      return List.of();
    }
    ApplicantKind kind = ApplicantKind.of(applicant.get().legalStatus());
    return guides.documents(service.serviceType(), kind, today).stream()
        .map(
            each ->
                new NeededDocument(
                    each.documentKind(), each.mandatory(), each.whatLv(), each.whatEn()))
        .toList();
  }

  /** By form first, then by the classifiers of its day; each field once. */
  private List<FieldError> wrongFields(
      SubmitApplication given, LocalDate writtenOn, LocalDate today) {
    Map<String, FieldError> byField = new LinkedHashMap<>();
    Set<ConstraintViolation<SubmitApplication>> violations = validator.validate(given);
    if (!violations.isEmpty()) {
      ExceptionToRefusal.of(new ConstraintViolationException(violations), 400)
          .errors()
          .forEach(each -> byField.putIfAbsent(each.pointer(), each));
    }
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/submittedOn", given.submittedOn(), today);
    if (given.service() != null) {
      services.check(errors, given.service(), writtenOn);
    }
    errors(errors).forEach(each -> byField.putIfAbsent(each.pointer(), each));
    return List.copyOf(byField.values());
  }

  private static List<FieldError> errors(FieldErrors errors) {
    try {
      errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
      return List.of();
    } catch (Refusal refused) {
      return refused.errors();
    }
  }

  private Map<String, String> unknownWords(OfferedService service) {
    Map<String, String> words = new TreeMap<>();
    if (service == null) {
      return words;
    }
    words.put("/service/form", service.form());
    words.put("/service/clientAgeSex", service.clientAgeSex());
    List<String> groups = service.clientGroups() == null ? List.of() : service.clientGroups();
    for (int i = 0; i < groups.size(); i++) {
      words.put("/service/clientGroups/" + i, groups.get(i));
    }
    words.values().removeIf(word -> word == null || services.isKnown(word));
    return words;
  }

  private static boolean hasContact(OfferedService service) {
    return service != null
        && service.contacts() != null
        && Stream.of(
                service.contacts().webPages(),
                service.contacts().phones(),
                service.contacts().emails())
            .filter(Objects::nonNull)
            .anyMatch(each -> !each.isEmpty());
  }
}
