package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.grant.AllowanceView.GrantShare;
import lv.atbalsts.assessment.grant.AllowanceView.WindowView;
import lv.atbalsts.assessment.grant.Deliveries.ReceivedQuantity;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.Allowance;
import lv.atbalsts.assessment.limit.rules.AllowanceCalculator;
import lv.atbalsts.assessment.limit.rules.CountedGrant;
import lv.atbalsts.assessment.limit.rules.Excess;
import lv.atbalsts.assessment.limit.rules.ExclusionConflict;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * Holds a grant against what is left of its holder's allowances. Whoever else decides about the
 * same holder waits, so that two grants never share what is left; where no limit can bind, nothing
 * is asked and nobody waits.
 */
@ApplicationScoped
class AllowanceCheck {

  private final LimitDesk limits;
  private final CountedGrants grants;
  private final ClientDesk clients;

  AllowanceCheck(LimitDesk limits, CountedGrants grants, ClientDesk clients) {
    this.limits = limits;
    this.grants = grants;
    this.clients = clients;
  }

  /**
   * Refuses with the limit, what is used and left, and the grants that use it. A grant that is
   * corrected is held against the others.
   */
  void check(ServiceGrant grant) {
    CountedGrant alone = grant.usage(ReceivedQuantity.NOTHING);
    List<LimitRule> rules = limits.rules();
    if (rules.stream().noneMatch(rule -> rule.mayBind(alone))) {
      return;
    }
    ClientFacts holder = clients.deciding(grant.holderId());
    Map<Boolean, List<CountedGrant>> held =
        grants.of(holder.id()).stream()
            .collect(Collectors.partitioningBy(each -> each.id().equals(grant.id())));
    CountedGrant asked = held.get(true).stream().findFirst().orElse(alone);
    AllowanceCalculator account =
        new AllowanceCalculator(holder.birthDate(), rules, held.get(false));
    account.inOtherUnit(asked).ifPresent(rule -> otherUnit(rule, asked));
    List<ExclusionConflict> collisions = account.collisions(asked);
    if (!collisions.isEmpty()) {
      refuse(collisions, asked);
    }
    account.excess(asked).ifPresent(AllowanceCheck::refuse);
  }

  private static void otherUnit(LimitRule rule, CountedGrant asked) {
    throw by(
            rule, AssessmentRefusal.COUNTED_IN_ANOTHER_UNIT, rule.rule(), rule.unit(), asked.unit())
        .requested(asked.unit())
        .error(
            "/unit",
            AssessmentRefusal.COUNTED_IN_ANOTHER_UNIT,
            rule.rule(),
            rule.unit(),
            asked.unit());
  }

  private static void refuse(List<ExclusionConflict> collisions, CountedGrant asked) {
    ExclusionConflict first = collisions.getFirst();
    LocalDate from = first.days().from();
    throw by(
            first.rule(),
            AssessmentRefusal.NOT_AT_SAME_TIME,
            first.rule().rule(),
            asked.serviceType(),
            first.other().serviceType(),
            from,
            from.minusDays(1))
        .conflicts(collisions.stream().map(GrantShare::of).toList());
  }

  private static void refuse(Excess excess) {
    Allowance allowance = excess.allowance();
    LimitRule rule = allowance.rule();
    WindowView window = WindowView.of(allowance);
    throw by(
            rule,
            AssessmentRefusal.BEYOND_ALLOWANCE,
            rule.rule(),
            GrantShare.plain(allowance.limit()),
            rule.unit(),
            window.inWords(),
            GrantShare.plain(allowance.used()),
            GrantShare.plain(allowance.reserved()),
            GrantShare.plain(excess.requested()),
            GrantShare.plain(allowance.remaining()))
        .limit(GrantShare.plain(allowance.limit()))
        .used(GrantShare.plain(allowance.used()))
        .with("reserved", GrantShare.plain(allowance.reserved()))
        .requested(GrantShare.plain(excess.requested()))
        .remaining(GrantShare.plain(allowance.remaining()))
        .with("unit", rule.unit())
        .with("component", allowance.component())
        .with("window", window)
        .conflicts(allowance.shares().stream().map(GrantShare::of).toList());
  }

  private static Refusal by(LimitRule rule, AssessmentRefusal reason, Object... compared) {
    return reason
        .with(compared)
        .rule(rule.rule())
        .legalBasis(rule.legalBasis())
        .inForce(rule.inForce().from(), rule.inForce().to());
  }
}
