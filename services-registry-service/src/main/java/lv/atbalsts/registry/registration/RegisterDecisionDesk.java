package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.Refusals;

/** The decisions of applications and registrations, and what is known of appeals of them. */
@ApplicationScoped
class RegisterDecisionDesk {

  private final Decisions decisions;
  private final Appeals appeals;

  RegisterDecisionDesk(Decisions decisions, Appeals appeals) {
    this.decisions = decisions;
    this.appeals = appeals;
  }

  void record(RegisterDecision decision) {
    decisions.persist(decision);
  }

  /** Those of an application or a registration, oldest first, as far as the caller sees them. */
  List<DecisionView> of(UUID subject) {
    List<RegisterDecision> all = decisions.of(subject);
    Map<UUID, List<DecisionAppeal>> noted =
        appeals.of(all.stream().map(RegisterDecision::id).toList()).stream()
            .collect(Collectors.groupingBy(DecisionAppeal::decisionId));
    return all.stream().map(each -> each.view(noted.getOrDefault(each.id(), List.of()))).toList();
  }

  /** The day of the last decision; null where there is none yet. */
  LocalDate lastDay(UUID subject) {
    return decisions.lastDay(subject);
  }

  /** Notes an appeal of one of the subject's decisions; the decision stays as it is. */
  void appeal(UUID subject, UUID decisionId, AppealTerms given, LocalDate today) {
    RegisterDecision decision =
        decisions
            .findByIdOptional(decisionId)
            .filter(each -> each.subject().equals(subject))
            .orElseThrow(() -> Refusals.notFound("decision"));
    appeals.persistAndFlush(new DecisionAppeal(decision, given, today));
  }
}
