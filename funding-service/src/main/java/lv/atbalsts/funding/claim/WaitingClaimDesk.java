package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which claims wait for the word of who is signed in: nobody is shown what others have to do. */
@ApplicationScoped
class WaitingClaimDesk {

  private static final String WAITING =
      """
      select * from (
        select claim.id, claim.project, claim.level, claim.municipality, claim.claimant, claim.declared,
          case when claim.status = 'CLARIFICATION' then 'ANSWER' when claim.status = 'SUBMITTED' then 'REVIEW'
            when proposal.id is null then 'DECISION' else 'APPROVAL' end as waits_for,
          coalesce(proposal.checked_at::date, claim.last_step_on) as since, claim.due_on, proposal.id as proposal,
          claim.author_keys, proposal.checked_by_keys
        from claim left join claim_decision proposal
          on proposal.claim_id = claim.id and proposal.status = 'PROPOSED'
        where claim.status in ('SUBMITTED', 'IN_REVIEW', 'CLARIFICATION') or proposal.id is not null) claim
      where id > ? and waits_for = coalesce(cast(? as text), waits_for)
        and case waits_for when 'ANSWER' then claimant = ?
          else level = ? and not author_keys && cast(? as text[])
            and (checked_by_keys is null or not checked_by_keys && cast(? as text[])) end
      order by id limit ?
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final Sql sql;
  private final Callers callers;

  WaitingClaimDesk(Sql sql, Callers callers) {
    this.sql = sql;
    this.callers = callers;
  }

  Page<WaitingClaimView> page(ClaimStep step, PageRequest page) {
    Caller caller = callers.current();
    List<String> keys = Signer.of(caller).keys();
    UUID after = page.after();
    return Page.of(
        sql.query(
            WAITING,
            row ->
                new WaitingClaimView(
                    row.getObject("id", UUID.class),
                    row.getString("project"),
                    ClaimLevel.valueOf(row.getString("level")),
                    row.getString("municipality"),
                    new Money(row.getBigDecimal("declared")),
                    ClaimStep.valueOf(row.getString("waits_for")),
                    row.getObject("since", LocalDate.class),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("proposal", UUID.class)),
            after == null ? FIRST : after,
            step == null ? null : step.name(),
            caller.owner(),
            decidedBy(caller),
            keys,
            keys,
            page.limit() + 1),
        page,
        WaitingClaimView::id);
  }

  /** Whose claims a caller decides on; a municipality nobody's. */
  private static String decidedBy(Caller caller) {
    if (caller.is(Role.CFLA)) {
      return ClaimLevel.REGION.name();
    }
    return caller.is(Role.REGION) ? ClaimLevel.MUNICIPALITY.name() : "";
  }

  /** The next step of a claim. */
  enum ClaimStep {
    /** It is handed in, and is to be taken up by somebody who is no author of it. */
    REVIEW,
    /** It is taken up, and no decision is proposed. */
    DECISION,
    /** A decision is proposed, and is to be approved by another than who checked. */
    APPROVAL,
    /** The claimant is asked. */
    ANSWER
  }

  /** A claim and what it waits for. */
  @Schema(description = "A claim that waits for the caller's word.")
  record WaitingClaimView(
      @Schema(description = "The claim's id.") UUID id,
      @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "Who claims of whom.", examples = "REGION") ClaimLevel level,
      @Schema(description = "Territory code, where all of it is one municipality's.")
          String municipality,
      @Schema(description = "What is asked for.") Money declared,
      @Schema(
              description =
                  "REVIEW: to be taken up; DECISION: to be checked; APPROVAL: a proposed decision to be"
                      + " approved; ANSWER: a question to be answered.",
              examples = "APPROVAL")
          ClaimStep waitsFor,
      @Schema(description = "The day of its last step.") LocalDate since,
      @Schema(description = "Decided on until this day; none while no term runs.") LocalDate dueOn,
      @Schema(description = "The proposed decision.") UUID decisionId) {}
}
