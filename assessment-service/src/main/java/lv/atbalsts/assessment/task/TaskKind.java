package lv.atbalsts.assessment.task;

import static lv.atbalsts.kit.access.Role.ASSESSOR;
import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.REGION;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.ToIntFunction;
import lv.atbalsts.kit.access.Role;

/** The kinds of work there are, each with the rows that are waiting for it. */
enum TaskKind {
  /** The needs are to be assessed again (atkārtota izvērtēšana). */
  REASSESSMENT_DUE(
      "assessment t",
      "t.status = 'APPROVED' and :enrolled",
      new Day("t.reassessment_due_on", settings -> 0),
      new Record("t.id", "t.client_id", "t.client_ref", "/assessments/%1$s"),
      MUNICIPALITY,
      ASSESSOR,
      REGION),
  /** An approved assessment has no agreed plan (saskaņots atbalsta plāns). */
  AGREEMENT_MISSING(
      "assessment t",
      """
      t.status = 'APPROVED' and not exists (
        select from support_plan p where p.assessment_id = t.id and p.agreed_on is not null
          and p.status <> 'ENTERED_IN_ERROR')
        and :enrolled""",
      new Day("t.approved_on", TaskSettings::agreementDays),
      new Record("t.id", "t.client_id", "t.client_ref", "/assessments/%1$s"),
      MUNICIPALITY,
      REGION),
  /** An agreed plan is to be reviewed (plāna pārskatīšana). */
  PLAN_REVIEW_DUE(
      "support_plan t",
      "t.status = 'ACTIVE'",
      new Day("t.review_due_on", settings -> 0),
      new Record("t.id", "t.client_id", "t.client_ref", "/support-plans/%1$s"),
      MUNICIPALITY,
      ASSESSOR,
      REGION),
  /** A granted service has not started; one that waits for a place or a building is no work yet. */
  GRANT_NOT_STARTED(
      "service_grant t",
      "t.status = 'GRANTED' and t.waits_for is null",
      new Day("t.granted_from", TaskSettings::grantStartDays),
      new Record("t.id", "t.client_id", "t.client_ref", "/grants/%1$s"),
      MUNICIPALITY,
      REGION),
  /**
   * Services are reported for days on which the grant does not cover them, as is known now: it had
   * not started, had ended or was revoked. The report is corrected, or the grant.
   */
  DELIVERY_NOT_COVERED(
      "service_grant t",
      """
      exists (
        select from delivered_service d where d.grant_id = t.id
          and (t.started_on is null or d.day < t.started_on
            or d.day > least(t.ended_on, t.revoked_on - 1)))""",
      new Day("coalesce(t.ended_on, t.revoked_on, t.granted_from)", settings -> 0),
      new Record("t.id", "t.client_id", "t.client_ref", "/grants/%1$s"),
      MUNICIPALITY,
      REGION),
  /** The opinion on a child's special care (īpašas kopšanas atzinums) ends. */
  OPINION_EXPIRING(
      "client t",
      """
      t.child_disability and t.special_care_to < t.birth_date + interval '18 years'
        and t.erased_on is null and t.merged_into is null and t.died_on is null""",
      new Day("t.special_care_to", settings -> 0),
      new Record("t.id", "t.id", "t.client_ref", "/clients/%1$s"),
      MUNICIPALITY),
  /** A consent (piekrišana) ends, and no other of the same purpose goes on. */
  CONSENT_EXPIRING(
      "consent t join client c on c.id = t.client_id",
      """
      t.withdrawn_on is null and c.erased_on is null and c.merged_into is null
        and c.died_on is null and not exists (
        select from consent other
        where other.client_id = t.client_id and other.purpose = t.purpose and other.withdrawn_on is null
          and (other.valid_until is null or other.valid_until > t.valid_until))""",
      new Day("t.valid_until", settings -> 0),
      new Record("t.id", "t.client_id", "c.client_ref", "/clients/%2$s/consents"),
      MUNICIPALITY),
  /**
   * What a parent consented to ends on the day the person is of age: the person is asked before.
   * The task is gone when the person, or a guardian, has consented to the same.
   */
  OWN_CONSENT_DUE(
      "consent t join client c on c.id = t.client_id",
      """
      t.given_by = 'LEGAL_REPRESENTATIVE' and t.withdrawn_on is null
        and c.erased_on is null and c.merged_into is null and c.died_on is null
        and t.given_on < c.birth_date + interval '18 years'
        and (t.valid_until is null or t.valid_until >= c.birth_date + interval '18 years')
        and c.birth_date + interval '18 years' <= :today + :ahead
        and not exists (
          select from consent other
          where other.client_id = t.client_id and other.purpose = t.purpose and other.withdrawn_on is null
            and other.given_on >= c.birth_date + interval '18 years')
        and not exists (
          select from consent later
          where later.client_id = t.client_id and later.purpose = t.purpose and later.withdrawn_on is null
            and later.given_by = t.given_by and (later.given_on, later.id) > (t.given_on, t.id))""",
      new Day("(c.birth_date + interval '18 years')::date", settings -> 0),
      new Record("t.id", "t.client_id", "c.client_ref", "/clients/%2$s/consents"),
      MUNICIPALITY),
  /** Another municipality has offered a person, who waits for the answer. */
  MOVE_OFFERED(
      "(select *, to_municipality as municipality from client_move) t",
      "t.status = 'OFFERED'",
      new Day("t.offered_on", TaskSettings::moveAnswerDays),
      new Record("t.id", "t.client_id", "t.client_ref", "/moves/%1$s"),
      MUNICIPALITY),
  /**
   * Somebody else opened a person's record in an emergency (ārkārtas piekļuve): the owner looks at
   * why. Closing it is looking at it; after 30 days it is on no list, but in the person's record.
   */
  EMERGENCY_ACCESS_OPENED(
      """
      (select *, (opened_at at time zone 'Europe/Riga')::date as opened_on from emergency_access) t""",
      "t.ended_at is null and t.recipient <> t.municipality and t.opened_on > :today - 30",
      new Day("t.opened_on", TaskSettings::emergencyReviewDays),
      new Record("t.id", "t.client_id", "t.client_ref", "/emergency-accesses/%1$s"),
      MUNICIPALITY),
  /**
   * A service was received after the person's death, by its end or by a report: the end is set to
   * an earlier day, the report is corrected.
   */
  RECORDED_AFTER_DEATH(
      "service_grant t join client c on c.id = t.client_id",
      """
      c.died_on is not null and c.erased_on is null
        and (t.started_on <= c.died_on and t.ended_on > c.died_on
          or exists (select from delivered_service d where d.grant_id = t.id and d.day > c.died_on))""",
      new Day("c.died_on", settings -> 0),
      new Record("t.id", "t.client_id", "t.client_ref", "/grants/%1$s"),
      MUNICIPALITY),
  /**
   * A municipality or a provider opens unusually many records in an emergency on one day. It is
   * asked why; after 30 days it is on no list, but in the history.
   */
  EMERGENCY_ACCESSES_MANY(
      """
      (select distinct on (recipient, attempted_on) id, recipient as municipality, attempted_on
        from emergency_attempt where unusual order by recipient, attempted_on, number desc, id) t""",
      "t.attempted_on > :today - 30",
      new Day("t.attempted_on", TaskSettings::emergencyReviewDays),
      new Record("t.id", "null::uuid", "null::uuid", "/assessment/history/%1$s"),
      AUDITOR,
      MINISTRY);

  private static final String TODAY = ":today";
  private static final String ENROLLED = ":enrolled";
  private static final String AHEAD = ":ahead";

  /** Nothing more is done for whoever takes part no more. */
  private static final String TAKES_PART =
      "exists (select from enrolment e where e.id = t.enrolment_id and e.status = 'ENROLLED')";

  private final String rows;
  private final String open;
  private final Day day;
  private final Record record;
  private final Set<Role> workers;

  TaskKind(String rows, String open, Day day, Record record, Role... workers) {
    this.rows = rows;
    this.open = open;
    this.day = day;
    this.record = record;
    this.workers = Set.of(workers);
  }

  boolean isWorkOf(Role role) {
    return workers.contains(role);
  }

  /** Whether it is counted for a role: what supervision alone has to do is nobody else's number. */
  boolean isCountedFor(Role role) {
    return workers.contains(MUNICIPALITY) || isWorkOf(role);
  }

  int days(TaskSettings settings) {
    return day.days().applyAsInt(settings);
  }

  String link(Object subject, Object client) {
    return record.link().formatted(subject, client);
  }

  /** The rows that wait on a day, with what else is asked of them. */
  String query(TaskSettings settings, LocalDate today, String more) {
    return """
    select '%s' as kind, %s as id, %s as since, %s + %d as due_on,
           %s as client_id, %s as client_ref, t.municipality
    from %s where %s and %s is not null %s"""
        .formatted(
            name(),
            record.id(),
            day.since(),
            day.since(),
            days(settings),
            record.client(),
            record.clientRef(),
            rows,
            open.replace(TODAY, "date '" + today + "'")
                .replace(ENROLLED, TAKES_PART)
                .replace(AHEAD, Integer.toString(settings.ownConsentDays())),
            day.since(),
            more);
  }

  /** The column that says since when a row waits. */
  String since() {
    return day.since();
  }

  /** What the rows are ordered by: that day, then the id. */
  String order() {
    return day.since() + ", " + record.id();
  }

  /** Since when the work waits, and how many days later it is due. */
  private record Day(String since, ToIntFunction<TaskSettings> days) {}

  /** Where a row's ids stand, and the path of the record that the work is done on. */
  private record Record(String id, String client, String clientRef, String link) {}
}
