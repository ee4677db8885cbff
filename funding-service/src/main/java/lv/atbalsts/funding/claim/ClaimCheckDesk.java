package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;

/**
 * What stands in the way of a claim and what may be asked about, before anything is done. It asks
 * what is asked when the claim is drafted and handed in.
 */
@ApplicationScoped
class ClaimCheckDesk {

  private final ClaimDesk claims;
  private final ClaimContents contents;
  private final ClaimLines lines;
  private final ClaimWarnings warnings;
  private final Callers callers;
  private final Clock clock;

  ClaimCheckDesk(
      ClaimDesk claims,
      ClaimContents contents,
      ClaimLines lines,
      ClaimWarnings warnings,
      Callers callers,
      Clock clock) {
    this.claims = claims;
    this.contents = contents;
    this.lines = lines;
    this.warnings = warnings;
    this.callers = callers;
    this.clock = clock;
  }

  /** A claim that is being written. */
  ClaimFindings check(DraftClaim request) {
    Caller caller = callers.current();
    Project project = claims.project(caller, request.projectNumber());
    ClaimFindings findings = new ClaimFindings();
    ClaimContents.Drawn drawn = claims.draw(project, caller, request, findings);
    warnings.warn(
        new ClaimWarnings.Asked(
            null,
            project.id(),
            project.number(),
            drawn.level(),
            caller.owner(),
            request.terms(),
            drawn.lines(),
            drawn.amounts().declared()),
        findings);
    return findings;
  }

  /** A claim that stands; of one that is decided on, or withdrawn, nothing is asked any more. */
  ClaimFindings check(UUID id) {
    Claim claim = claims.one(id);
    ClaimFindings findings = new ClaimFindings();
    if (claim.status().isOpen()) {
      contents.check(claim, LocalDate.now(clock), findings);
      warnings.warn(
          new ClaimWarnings.Asked(
              id,
              claim.ref().projectId(),
              claim.ref().projectNumber(),
              claim.ref().level(),
              claim.claimant(),
              claim.terms(),
              lines.of(id),
              claim.declared()),
          findings);
    }
    return findings;
  }
}
