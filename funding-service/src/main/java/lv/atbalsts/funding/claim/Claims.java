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

  /** A project's claims that are not decided on. */
  List<Claim> open(UUID project) {
    return list("projectId = ?1 and status in ?2", project, OPEN);
  }

  /** A project's final claims that are not withdrawn nor rejected. */
  List<Claim> finals(UUID project) {
    return list("projectId = ?1 and terms.kind = ?2 and " + LIVE, project, ClaimKind.FINAL);
  }
}
