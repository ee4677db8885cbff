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
  private final DecisionCorrections corrections;

  Decisions(Appeals appeals, DecisionCorrections corrections) {
    this.appeals = appeals;
    this.corrections = corrections;
  }

  /** Those of an application or a registration, oldest first, as far as the caller sees them. */
  List<DecisionView> of(UUID subject) {
    return views(inOrder(subject));
  }

  DecisionView one(UUID id) {
    return views(list("id", id)).getFirst();
  }

  private List<DecisionView> views(List<RegisterDecision> all) {
    List<UUID> ids = all.stream().map(RegisterDecision::id).toList();
    Map<UUID, List<DecisionAppeal>> noted =
        appeals.of(ids).stream().collect(Collectors.groupingBy(DecisionAppeal::decisionId));
    Map<UUID, List<DecisionCorrection>> corrected =
        corrections.of(ids).stream().collect(Collectors.groupingBy(DecisionCorrection::decisionId));
    return all.stream()
        .map(
            each ->
                each.view(
                    noted.getOrDefault(each.id(), List.of()),
                    corrected.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** Those of any of these as they were entered, the oldest first. */
  List<RegisterDecision> inOrder(UUID... subjects) {
    return list("subject in ?1 order by id", known(subjects));
  }

  private static List<UUID> known(UUID... subjects) {
    return Stream.of(subjects).filter(Objects::nonNull).toList();
  }

  /** The day of the last decision of any of these; null where there is none yet. */
  LocalDate lastDay(UUID... subjects) {
    return find("subject in ?1 order by terms.decidedOn desc", known(subjects))
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
