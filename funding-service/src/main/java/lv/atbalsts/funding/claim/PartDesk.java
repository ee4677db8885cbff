package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.claim.MunicipalPartView.PartSearch;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * Whose what of claims is. A municipality sees its own parts, and those of what became part of it
 * as a whole (ADR 34), of every claim; not the claim with what is others'.
 */
@ApplicationScoped
public class PartDesk {

  private final MunicipalParts parts;
  private final Claims claims;
  private final ClaimDesk desk;
  private final LineDecisions decided;
  private final ClaimLines lines;
  private final ProjectDesk projects;
  private final Territories territories;
  private final RowScope scope;
  private final Callers callers;
  private final Clock clock;

  PartDesk(
      MunicipalParts parts,
      Claims claims,
      ClaimDesk desk,
      LineDecisions decided,
      ClaimLines lines,
      ProjectDesk projects,
      Territories territories,
      RowScope scope,
      Callers callers,
      Clock clock) {
    this.parts = parts;
    this.claims = claims;
    this.desk = desk;
    this.decided = decided;
    this.lines = lines;
    this.projects = projects;
    this.territories = territories;
    this.scope = scope;
    this.callers = callers;
    this.clock = clock;
  }

  Page<MunicipalPartView> list(PartSearch search, PageRequest page) {
    Where where = own(projects.of(search.projectNumber(), search.where()));
    return scope.beyond(() -> views(parts.page(page, where), search.claimId() != null));
  }

  private Page<MunicipalPartView> views(Page<MunicipalPart> page, boolean withLines) {
    Map<UUID, Claim> of =
        claims.list("id in ?1", page.items().stream().map(MunicipalPart::claimId).toList()).stream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
    return page.map(
        part -> MunicipalPartView.of(part, of.get(part.claimId()), withLines ? lines(part) : null));
  }

  private List<ClaimLine> lines(MunicipalPart part) {
    return lines.of(part.claimId()).stream()
        .filter(line -> line.municipality().equals(part.municipality()))
        .toList();
  }

  /**
   * What was decided of the lines of a claim; a municipality sees its own, in whosever claim they
   * stand.
   *
   * @param decision null for all decisions
   */
  Page<DecidedLine> decided(UUID claim, UUID decision, PageRequest page) {
    if (isMunicipality()) {
      Set<String> whose = whose();
      return scope.beyond(() -> decided.page(claim, decision, whose, page));
    }
    if (!desk.sees(claim)) {
      throw Refusals.notFound(claims.noun());
    }
    return decided.page(claim, decision, null, page);
  }

  /** What of a list is the caller's, where a municipality asks. */
  public Where own(Where where) {
    return isMunicipality() ? where.and("municipality in :whose", "whose", whose()) : where;
  }

  private boolean isMunicipality() {
    return callers.current().is(Role.MUNICIPALITY);
  }

  private Set<String> whose() {
    String own = callers.current().owner();
    Set<String> all = new HashSet<>(territories.answeredForBy(own, LocalDate.now(clock)));
    all.add(own);
    return all;
  }
}
