package lv.atbalsts.funding.upstream.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A version of a limit of a service, as the assessment service publishes it.
 *
 * @param limit the limit whose version it is
 * @param rule the line of the programme's list of rules, such as L12
 * @param recipients the target groups it holds for; empty where it holds for all
 * @param kind CAP, UNLIMITED or EXCLUSION
 * @param value how much at most; null where the kind has no value
 * @param per for each of which; null where the kind has no value
 * @param excludes the services that are not received on the same day
 */
public record KnownLimit(
    String limit,
    String rule,
    String measure,
    String serviceType,
    Set<String> recipients,
    String kind,
    BigDecimal value,
    String unit,
    Recurrence per,
    Set<String> excludes,
    LocalDate from,
    LocalDate to,
    String legalBasis) {

  public boolean isCap() {
    return kind.equals("CAP");
  }

  /** Whether it lifts a cap. */
  public boolean isUnlimited() {
    return kind.equals("UNLIMITED");
  }

  public boolean inForce(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  /** Whether it is about this service of this group in a project. */
  public boolean bounds(String service, String targetGroup, String projectNumber) {
    return serviceType.equals(service)
        && (recipients.isEmpty() || recipients.contains(targetGroup))
        && isOfMeasure(projectNumber);
  }

  public boolean isOfMeasure(String projectNumber) {
    return projectNumber.startsWith(measure + "./");
  }
}
