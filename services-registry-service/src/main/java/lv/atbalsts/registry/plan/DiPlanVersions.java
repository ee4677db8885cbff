package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class DiPlanVersions implements KeysetRepository<DiPlanVersion> {

  @Override
  public String noun() {
    return "version of the DI plan";
  }

  List<DiPlanVersion> of(UUID planId) {
    return list("planId = ?1 order by number", planId);
  }

  DiPlanVersion of(UUID planId, int number) {
    return find("planId = ?1 and number = ?2", planId, number)
        .firstResultOptional()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  DiPlanVersion newest(UUID planId) {
    return find("planId = ?1 order by number desc", planId).firstResult();
  }

  /** The newest version of each of these plans. */
  Map<UUID, DiPlanVersion> newest(Collection<UUID> plans) {
    return list(
            """
            from DiPlanVersion each where each.planId in ?1 and each.number =
              (select max(other.number) from DiPlanVersion other where other.planId = each.planId)
            """,
            plans)
        .stream()
        .collect(Collectors.toMap(DiPlanVersion::planId, Function.identity()));
  }

  /** The version in force on a day, of each of these plans that has one. */
  Map<UUID, DiPlanVersion> inForce(Collection<UUID> plans, LocalDate day) {
    return list(
            "planId in ?1 and status = ?2 and decidedOn <= ?3 order by number",
            plans,
            DiPlanStatus.APPROVED,
            day)
        .stream()
        .collect(
            Collectors.toMap(
                DiPlanVersion::planId, Function.identity(), (earlier, later) -> later));
  }

  /** The last approved version; null where none is. */
  DiPlanVersion lastApproved(UUID planId) {
    return find("planId = ?1 and status = ?2 order by number desc", planId, DiPlanStatus.APPROVED)
        .firstResult();
  }

  /** The day of the last approval before a version; null where there is none. */
  LocalDate approvedBefore(DiPlanVersion version) {
    return approved(version, "number < ?3 order by number desc");
  }

  /** The day of the first approval after a version; null where there is none. */
  LocalDate approvedAfter(DiPlanVersion version) {
    return approved(version, "number > ?3 order by number");
  }

  private LocalDate approved(DiPlanVersion version, String beside) {
    return find(
            "planId = ?1 and status = ?2 and " + beside,
            version.planId(),
            DiPlanStatus.APPROVED,
            version.number())
        .firstResultOptional()
        .map(DiPlanVersion::decidedOn)
        .orElse(null);
  }
}
