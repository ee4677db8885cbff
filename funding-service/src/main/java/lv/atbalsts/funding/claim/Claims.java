package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.values.Money;

/** Claims; decisions and payments of one come one after the other, by its lock. */
@ApplicationScoped
class Claims implements KeysetRepository<Claim> {

  private static final Set<ClaimStatus> OPEN =
      EnumSet.of(
          ClaimStatus.DRAFT,
          ClaimStatus.SUBMITTED,
          ClaimStatus.IN_REVIEW,
          ClaimStatus.CLARIFICATION);

  private static final String LIVE = "status <> 'WITHDRAWN' and status <> 'REJECTED'";

  @Override
  public String noun() {
    return "claim";
  }

  /** What advances of a project ask for or were certified, together. */
  Money advances(UUID project) {
    return new Money(
        list("projectId = ?1 and terms.kind = ?2 and " + LIVE, project, ClaimKind.ADVANCE).stream()
            .map(claim -> claim.live().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The region's claims of a project that were handed in by a day and not taken back. */
  List<Claim> submitted(UUID project, LocalDate day) {
    return list(
        "projectId = ?1 and level = ?2 and submittedOn <= ?3 and status <> 'WITHDRAWN'",
        project,
        ClaimLevel.REGION,
        day);
  }

  /**
   * A claimant's claims for services of a period, another than this, not withdrawn nor rejected.
   */
  List<Claim> ofPeriod(UUID project, String claimant, UUID other, LocalDate from, LocalDate to) {
    return list(
        "projectId = ?1 and claimant = ?2 and id <> ?3 and terms.kind <> ?4 and terms.periodFrom <= ?5 and terms.periodTo >= ?6 and "
            + LIVE
            + " order by id",
        project,
        claimant,
        other,
        ClaimKind.ADVANCE,
        to,
        from);
  }

  /** A project's claims that are not decided on. */
  List<Claim> open(UUID project) {
    return list("projectId = ?1 and status in ?2", project, OPEN);
  }

  /**
   * The claims of regions.
   *
   * @param project its number; null for all
   */
  List<Claim> ofRegions(String project) {
    return project == null
        ? list("level = ?1 order by projectNumber, id", ClaimLevel.REGION)
        : list("level = ?1 and projectNumber = ?2 order by id", ClaimLevel.REGION, project);
  }

  /** A project's final claims that are not withdrawn nor rejected. */
  List<Claim> finals(UUID project) {
    return list("projectId = ?1 and terms.kind = ?2 and " + LIVE, project, ClaimKind.FINAL);
  }
}
