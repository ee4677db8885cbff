package lv.atbalsts.assessment.task;

import static lv.atbalsts.kit.access.Role.ASSESSOR;
import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.REGION;

import java.util.Set;
import lv.atbalsts.kit.access.Role;

/** The kinds of work there are, and whose work each is. */
public enum TaskKind {
  /** The needs are to be assessed again (atkārtota izvērtēšana). */
  REASSESSMENT_DUE(MUNICIPALITY, ASSESSOR, REGION),
  /** An approved assessment has no agreed plan (saskaņots atbalsta plāns). */
  AGREEMENT_MISSING(MUNICIPALITY, REGION),
  /** An agreed plan is to be reviewed (plāna pārskatīšana). */
  PLAN_REVIEW_DUE(MUNICIPALITY, ASSESSOR, REGION),
  /** A granted service has not started; one that waits for a place or a building is no work yet. */
  GRANT_NOT_STARTED(MUNICIPALITY, REGION),
  /**
   * A place is free that a granted service waits for (brīva vieta): it is taken in the register, or
   * the service starts.
   */
  PLACE_FREE(MUNICIPALITY),
  /**
   * Services are reported for days on which the grant does not cover them, as is known now: it had
   * not started, had ended or was revoked. The report is corrected, or the grant.
   */
  DELIVERY_NOT_COVERED(MUNICIPALITY, REGION),
  /** The opinion on a child's special care (īpašas kopšanas atzinums) ends. */
  OPINION_EXPIRING(MUNICIPALITY),
  /** A consent (piekrišana) ends, and no other of the same purpose goes on. */
  CONSENT_EXPIRING(MUNICIPALITY),
  /**
   * What a parent consented to ends on the day the person is of age: the person is asked before.
   * The task is gone when the person, or a guardian, has consented to the same.
   */
  OWN_CONSENT_DUE(MUNICIPALITY),
  /** Another municipality has offered a person, who waits for the answer. */
  MOVE_OFFERED(MUNICIPALITY),
  /**
   * Somebody else opened a person's record in an emergency (ārkārtas piekļuve): the owner looks at
   * why. Closing it is looking at it; after 30 days it is on no list, but in the person's record.
   */
  EMERGENCY_ACCESS_OPENED(MUNICIPALITY),
  /**
   * A service was received after the person's death, by its end or by a report: the end is set to
   * an earlier day, the report is corrected.
   */
  RECORDED_AFTER_DEATH(MUNICIPALITY),
  /**
   * A municipality or a provider opens unusually many records in an emergency on one day. It is
   * asked why; after 30 days it is on no list, but in the history.
   */
  EMERGENCY_ACCESSES_MANY(AUDITOR, MINISTRY);

  private final Set<Role> workers;

  TaskKind(Role... workers) {
    this.workers = Set.of(workers);
  }

  boolean isWorkOf(Role role) {
    return workers.contains(role);
  }

  /** Whether it is counted for a role: what supervision alone has to do is nobody else's number. */
  boolean isCountedFor(Role role) {
    return workers.contains(MUNICIPALITY) || isWorkOf(role);
  }
}
