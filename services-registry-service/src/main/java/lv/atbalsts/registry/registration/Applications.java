package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItemKind;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewSource;

@ApplicationScoped
class Applications implements KeysetRepository<RegistrationApplication>, OverviewSource {

  /** The registrar is to decide by a day, or the applicant to complete. */
  static final String IS_DUE =
      """
      status = APPLIED and coalesce(completedOn, submittedOn) <= :waitsSince
      or status = NEEDS_COMPLETION and completeBy <= :due
      """;

  private final DecisionRules rules;

  Applications(DecisionRules rules) {
    this.rules = rules;
  }

  @Override
  public String noun() {
    return "registration application";
  }

  /** Those of the providers and days that were neither refused nor withdrawn. */
  List<RegistrationApplication> standing(Set<String> providers, Set<LocalDate> days) {
    return list(
        "provider in ?1 and submittedOn in ?2 and status not in ?3 order by id",
        providers,
        days,
        Set.of(ApplicationStatus.REFUSED, ApplicationStatus.WITHDRAWN));
  }

  /** Those of a provider for one service type and place that are not decided yet. */
  List<RegistrationApplication> open(String provider, OfferedService service) {
    return find("provider = ?1 and service.serviceType = ?2", provider, service.serviceType())
        .stream()
        .filter(each -> each.status().isOpen())
        .filter(each -> each.service().placeKey().equals(service.placeKey()))
        .toList();
  }

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    return OverviewPart.of(
        OverviewSubject.APPLICATION,
        list("provider", provider),
        RegistrationApplication::status,
        each ->
            switch (each.status()) {
              case APPLIED ->
                  Stream.of(
                      new OverviewItem(
                          OverviewItemKind.APPLICATION_UNDECIDED, each.id(), each.decideBy(rules)));
              case NEEDS_COMPLETION ->
                  Stream.of(
                      new OverviewItem(
                          OverviewItemKind.APPLICATION_TO_COMPLETE, each.id(), each.completeBy()));
              case REGISTERED, REFUSED, WITHDRAWN -> Stream.empty();
            });
  }
}
