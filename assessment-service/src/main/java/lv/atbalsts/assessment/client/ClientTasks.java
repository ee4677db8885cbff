package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** Opinions and consents that end. */
@ApplicationScoped
class ClientTasks implements TaskSource {

  private static final String CONSENTS = "consent t join client c on c.id = t.client_id";
  private static final Subject CONSENT =
      new Subject("t.id", "t.client_id", "c.client_ref", false, "/clients/%2$s/consents");

  private static final String OWN_CONSENT_MISSING =
      """
      t.given_by = 'LEGAL_REPRESENTATIVE' and t.withdrawn_on is null
        and c.erased_on is null and c.merged_into is null and c.died_on is null
        and t.given_on < c.birth_date + interval '18 years'
        and (t.valid_until is null or t.valid_until >= c.birth_date + interval '18 years')
        and c.birth_date + interval '18 years' <= date '%s' + %d
        and not exists (
          select from consent other
          where other.client_id = t.client_id and other.purpose = t.purpose and other.withdrawn_on is null
            and other.given_on >= c.birth_date + interval '18 years')
        and not exists (
          select from consent later
          where later.client_id = t.client_id and later.purpose = t.purpose and later.withdrawn_on is null
            and later.given_by = t.given_by and (later.given_on, later.id) > (t.given_on, t.id))""";

  private final TaskSettings settings;

  ClientTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.OPINION_EXPIRING,
            "client t",
            """
            t.child_disability and t.special_care_to < t.birth_date + interval '18 years'
              and t.erased_on is null and t.merged_into is null and t.died_on is null""",
            Since.due("t.special_care_to"),
            new Subject("t.id", "t.id", "t.client_ref", false, "/clients/%1$s")),
        new TaskRows(
            TaskKind.CONSENT_EXPIRING,
            CONSENTS,
            """
            t.withdrawn_on is null and c.erased_on is null and c.merged_into is null
              and c.died_on is null and not exists (
              select from consent other
              where other.client_id = t.client_id and other.purpose = t.purpose
                and other.withdrawn_on is null
                and (other.valid_until is null or other.valid_until > t.valid_until))""",
            Since.due("t.valid_until"),
            CONSENT),
        new TaskRows(
            TaskKind.OWN_CONSENT_DUE,
            CONSENTS,
            OWN_CONSENT_MISSING.formatted(today, settings.ownConsentDays()),
            Since.due("(c.birth_date + interval '18 years')::date"),
            CONSENT));
  }
}
