package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.Allowance;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one rule leaves to a person in one window. */
@Schema(description = "what one rule leaves to a person in one window")
record AllowanceView(
    @Schema(
            description = "whose it is: a child's, also where its representatives use it",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID holderId,
    @Schema(description = "the line of the programme's list of rules", examples = "L01")
        String rule,
    @Schema(description = "of which service", examples = "RESPITE") String serviceType,
    @Schema(description = "granted to whom", examples = "[\"CHILD_FT\"]")
        Collection<String> recipients,
    @Schema(
            description = "under what the grant declares of the parents; empty: anything",
            examples = "[\"WORK\"]")
        Collection<String> conditions,
    @Schema(
            description = "which part of the service, where it is a sub-limit",
            examples = "LEISURE")
        String component,
    @Schema(description = "the unit", examples = "DAY") String unit,
    @Schema(description = "how much at most; missing: unlimited", examples = "30") BigDecimal limit,
    @Schema(description = "delivered", examples = "12") BigDecimal used,
    @Schema(description = "granted and not yet delivered", examples = "10") BigDecimal reserved,
    @Schema(description = "what may still be granted; missing: unlimited", examples = "8")
        BigDecimal remaining,
    @Schema(description = "where it is counted") WindowView window,
    @Schema(description = "where the law says so", examples = "MK 313") String legalBasis,
    @Schema(description = "the rule's first day; missing where not known", examples = "2020-06-09")
        LocalDate inForceFrom,
    @Schema(description = "the rule's last day; missing while open", examples = "2023-12-31")
        LocalDate inForceTo,
    @Schema(description = "the grants that use it") List<GrantShare> grants) {

  static AllowanceView of(UUID holder, Allowance allowance) {
    LimitRule rule = allowance.rule();
    return new AllowanceView(
        holder,
        rule.rule(),
        rule.serviceType(),
        rule.recipients().stream().sorted().toList(),
        rule.conditions().stream().sorted().toList(),
        allowance.component(),
        rule.unit(),
        GrantShare.plain(allowance.limit()),
        GrantShare.plain(allowance.used()),
        GrantShare.plain(allowance.reserved()),
        GrantShare.plain(allowance.remaining()),
        WindowView.of(allowance),
        rule.legalBasis(),
        rule.inForce().from(),
        rule.inForce().to(),
        allowance.shares().stream().map(GrantShare::of).toList());
  }
}
