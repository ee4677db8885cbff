package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.Refusals;

/** The decisions of applications and registrations, and what is known of appeals of them. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<RegisterDecision, UUID> {

  private final Appeals appeals;

  Decisions(Appeals appeals) {
    this.appeals = appeals;
  }

  /** Those of an application or a registration, oldest first, as far as the caller sees them. */
  List<DecisionView> of(UUID subject) {
    List<RegisterDecision> all = list("subject = ?1 order by id", subject);
    Map<UUID, List<DecisionAppeal>> noted =
        appeals.of(all.stream().map(RegisterDecision::id).toList()).stream()
            .collect(Collectors.groupingBy(DecisionAppeal::decisionId));
    return all.stream().map(each -> each.view(noted.getOrDefault(each.id(), List.of()))).toList();
  }

  /** The day of the last decision of any of these; null where there is none yet. */
  LocalDate lastDay(UUID... subjects) {
    return find(
            "subject in ?1 order by terms.decidedOn desc",
            Stream.of(subjects).filter(Objects::nonNull).toList())
        .firstResultOptional()
        .map(decision -> decision.terms().decidedOn())
        .orElse(null);
  }

  /** Notes an appeal of one of the subject's decisions; the decision stays as it is. */
  void appeal(UUID subject, UUID decisionId, AppealTerms given, LocalDate today) {
    RegisterDecision decision =
        findByIdOptional(decisionId)
            .filter(each -> each.subject().equals(subject))
            .orElseThrow(() -> Refusals.notFound("decision"));
    appeals.persistAndFlush(new DecisionAppeal(decision, given, today));
  }
}
