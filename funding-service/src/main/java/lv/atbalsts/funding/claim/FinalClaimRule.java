package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;

/**
 * A final claim is drafted when no other is open, and none follows it (FUN-09): the region's is the
 * last of the project, a municipality's the last of its own.
 */
@ApplicationScoped
class FinalClaimRule {

  private final Claims claims;
  private final RowScope scope;
  private final AdvisoryLocks locks;

  FinalClaimRule(Claims claims, RowScope scope, AdvisoryLocks locks) {
    this.claims = claims;
    this.scope = scope;
    this.locks = locks;
  }

  /** Asked past the caller's rows; until the transaction ends no other claim is drafted. */
  void check(Project project, ClaimLevel level, String claimant, ClaimKind kind) {
    locks.lock("claims", project.number());
    List<UUID> last =
        ids(scope.beyond(() -> claims.finals(project.id())), each -> followed(each, claimant));
    if (!last.isEmpty()) {
      throw FundingRefusal.FINAL_CLAIM_EXISTS.with(project.number()).conflicts(last);
    }
    if (kind != ClaimKind.FINAL) {
      return;
    }
    List<UUID> open =
        ids(
            claims.open(project.id()),
            each -> level == ClaimLevel.REGION || each.claimant().equals(claimant));
    if (!open.isEmpty()) {
      throw FundingRefusal.CLAIMS_ARE_OPEN.with(open.size()).conflicts(open);
    }
  }

  private static boolean followed(Claim last, String claimant) {
    return last.isOfRegion() || last.claimant().equals(claimant);
  }

  private static List<UUID> ids(List<Claim> all, Predicate<Claim> which) {
    return all.stream().filter(which).map(Claim::id).toList();
  }
}
