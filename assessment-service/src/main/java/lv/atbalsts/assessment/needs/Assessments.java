package lv.atbalsts.assessment.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.KeysetRepository;
import org.hibernate.exception.ConstraintViolationException;

/** The assessments of the clients that the caller may see. */
@ApplicationScoped
class Assessments implements KeysetRepository<Assessment> {

  /** The statuses stand in the text: a list as a parameter is translated anew each time. */
  private static final String LIVE =
      "clientId = ?1 and participation.targetGroup = ?2 and status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED')";

  @Override
  public String noun() {
    return "assessment";
  }

  /** Whose it is; the assessment itself is not loaded, for the person is to be locked first. */
  Optional<UUID> client(UUID id) {
    return getEntityManager()
        .createQuery("select clientId from Assessment where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /** The one that was approved, and not yet followed by another, on a day; else the last one. */
  Optional<Assessment> approved(UUID client, TargetGroup group, LocalDate day) {
    return find(
            """
            clientId = ?1 and participation.targetGroup = ?2 and status in ('APPROVED', 'SUPERSEDED')
            order by case when firstApprovedOn <= ?3 and (supersededOn is null or supersededOn > ?3)
              then 0 else 1 end, firstApprovedOn desc, id desc""",
            client,
            group,
            day)
        .firstResultOptional();
  }

  /** Whichever has the person's place in the target group. */
  Optional<Assessment> active(UUID client, TargetGroup group) {
    return live(client, group).stream().filter(each -> !each.isReplacing()).findFirst();
  }

  /** The reassessment that is to follow the active one, where one is open. */
  Optional<Assessment> reassessment(UUID client, TargetGroup group) {
    return live(client, group).stream().filter(Assessment::isReplacing).findFirst();
  }

  /** What is live: the active one first, then a reassessment beside it. */
  List<Assessment> live(UUID client, TargetGroup group) {
    return list(LIVE + " order by replacing, id", client, group);
  }

  /**
   * Stores a new one at once. Whoever opens one holds the client's row, so only a writer that does
   * not can be first; it is named all the same.
   */
  void take(Assessment opened) {
    try {
      persistAndFlush(opened);
    } catch (ConstraintViolationException taken) {
      AssessmentFacts facts = opened.facts();
      QuarkusTransaction.requiringNew()
          .run(() -> refuseBeside(facts.clientId(), facts.targetGroup(), opened.isReplacing()));
      throw taken;
    }
  }

  /** Refuses with 409 and the id of what is there already (ASM-0034). */
  void refuseBeside(UUID client, TargetGroup group, boolean replacing) {
    Duplicates.refuse(
        replacing ? reassessment(client, group) : active(client, group),
        known -> AssessmentRefusal.ALREADY_ASSESSED.with());
  }

  /** Those of an enrolment. */
  List<Assessment> ofEnrolment(UUID enrolment) {
    return list("enrolmentId = ?1 order by id", enrolment);
  }

  /** Those that were approved by a day and stood on it, whatever became of them later. */
  List<Assessment> approvedBy(UUID client, TargetGroup group, LocalDate day) {
    return list(
        """
        clientId = ?1 and participation.targetGroup = ?2 and firstApprovedOn <= ?3
        and status <> 'ENTERED_IN_ERROR' and (status <> 'AMENDED' or amendedOn > ?3)
        """,
        client,
        group,
        day);
  }
}
