package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.Allowance;
import lv.atbalsts.assessment.limit.rules.AllowanceShare;
import lv.atbalsts.assessment.limit.rules.CountedGrant;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.assessment.limit.rules.ExclusionConflict;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.assessment.limit.rules.Period;
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

  /** The window in which an allowance is counted. */
  @Schema(description = "the window in which an allowance is counted")
  record WindowView(
      @Schema(description = "of which kind", examples = "YEAR") CountingPeriod per,
      @Schema(description = "first day; missing with PROJECT", examples = "2021-01-01")
          LocalDate from,
      @Schema(description = "last day; missing with PROJECT", examples = "2021-12-31") LocalDate to,
      @Schema(description = "the project, with PROJECT", examples = "9.2.2.1./15/I/001")
          String projectNumber) {

    static WindowView of(Allowance allowance) {
      return new WindowView(
          allowance.rule().per(),
          allowance.window().from(),
          allowance.window().to(),
          allowance.project());
    }

    /** As it stands in a text of any language. */
    String inWords() {
      return projectNumber == null ? from + "/" + to : projectNumber;
    }
  }

  /** What a grant takes of an allowance. */
  @Schema(description = "what a grant takes of an allowance")
  record GrantShare(
      @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "how much, in the limit's unit", examples = "12") BigDecimal quantity,
      @Schema(description = "the grant's first day", examples = "2021-05-01") LocalDate from,
      @Schema(description = "its last day; missing while open", examples = "2021-05-12")
          LocalDate to) {

    static GrantShare of(AllowanceShare share) {
      return new GrantShare(
          share.grant(), plain(share.quantity()), share.days().from(), share.days().to());
    }

    static GrantShare of(ExclusionConflict collision) {
      CountedGrant other = collision.other();
      Period days = other.days().orElse(other.period());
      return new GrantShare(other.id(), plain(other.quantity()), days.from(), days.to());
    }

    /** As people write it: 30 and not 30.00. */
    static BigDecimal plain(BigDecimal quantity) {
      if (quantity == null) {
        return null;
      }
      BigDecimal shortest = quantity.stripTrailingZeros();
      return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }
  }
}
