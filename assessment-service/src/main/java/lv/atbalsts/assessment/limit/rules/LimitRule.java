package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a limit.
 *
 * @param limit the limit whose version it is; in one window earlier usage counts against a later
 *     version of the same limit
 * @param rule the line of the domain's list, such as L12
 * @param recipients the target groups it holds for; empty where it holds for all
 * @param ageFrom the holder's least age in whole years, or null
 * @param ageTo the holder's greatest age in whole years, or null
 * @param conditions the declared conditions under which it holds; empty where under any
 * @param value how much at most, or null where the kind has no value
 * @param subValue how much at most of it for a component, or null
 * @param subOf the component that the sub-limit is for; {@link #EACH} for each component by itself
 * @param excludes the services that are not received at the same time
 */
public record LimitRule(
    String limit,
    String rule,
    int version,
    String measure,
    String serviceType,
    Set<String> recipients,
    Integer ageFrom,
    Integer ageTo,
    Set<String> conditions,
    LimitKind kind,
    BigDecimal value,
    String unit,
    CountingPeriod per,
    BigDecimal subValue,
    String subOf,
    Set<String> excludes,
    Period inForce,
    String legalBasis) {

  /** Stands for every component, each by itself. */
  public static final String EACH = "EACH";

  /** The days on which it holds for a person; nothing where there are none. */
  public Optional<Period> daysFor(LocalDate birthDate) {
    return inForce.and(Ages.days(birthDate, ageFrom, ageTo));
  }

  /** Whether it is about this service for this group in this measure. */
  public boolean concerns(String aMeasure, String service, String group) {
    return measure.equals(aMeasure)
        && (serviceType == null || serviceType.equals(service))
        && holdsFor(group);
  }

  /** Whether it bounds what a person receives of a service; others bound a whole project. */
  boolean bounds(CountedGrant held) {
    return serviceType != null && concerns(held.measure(), held.serviceType(), held.targetGroup());
  }

  /** Whether it can stand in a grant's way at all, whoever the holder is. */
  public boolean mayBind(CountedGrant asked) {
    Optional<Period> days = asked.days();
    return switch (kind) {
      case CAP -> bounds(asked) && days.flatMap(Period.until(inForce.to())::and).isPresent();
      case EXCLUSION ->
          (bounds(asked) || excludes.contains(asked.serviceType()))
              && days.flatMap(inForce::and).isPresent();
      case UNLIMITED, PROHIBITION, ELIGIBILITY, RIGHT, COMPENSATION -> false;
    };
  }

  public boolean holdsFor(String group) {
    return recipients.isEmpty() || recipients.contains(group);
  }

  /** Whether it holds under what the grant declares. */
  boolean holdsUnder(String condition) {
    return conditions.isEmpty() || conditions.contains(condition);
  }

  boolean limitsComponent(String component) {
    return component != null && subValue != null && (EACH.equals(subOf) || component.equals(subOf));
  }
}
