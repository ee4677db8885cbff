package lv.atbalsts.assessment.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.refusal.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** The assessments of the clients that the caller may see. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

  /** The statuses stand in the text: a list as a parameter is translated anew each time. */
  private static final String LIVE =
      "clientId = ?1 and targetGroup = ?2 and course.status in ('DRAFT', 'SUBMITTED', 'AMENDED', 'APPROVED')";

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
            clientId = ?1 and targetGroup = ?2 and course.status in ('APPROVED', 'SUPERSEDED')
            order by case when course.firstApprovedOn <= ?3 and (course.supersededOn is null or course.supersededOn > ?3)
              then 0 else 1 end, course.firstApprovedOn desc, id desc""",
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

  /** What is live: the active one, and a reassessment beside it. */
  List<Assessment> live(UUID client, TargetGroup group) {
    return list(LIVE, client, group);
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
    (replacing ? reassessment(client, group) : active(client, group))
        .ifPresent(known -> Refusal.of("ASM-0034", 409).conflicts(List.of(known.id())).raise());
  }

  List<Assessment> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
