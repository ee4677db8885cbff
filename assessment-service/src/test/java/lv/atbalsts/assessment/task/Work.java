package lv.atbalsts.assessment.task;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.assessment.play.TestTime;

/** Work of each kind, mostly in Dobele: made, made due on a day, and done. */
enum Work {
  REASSESSMENT_DUE("update assessment set reassessment_due_on = date '%s'") {
    @Override
    String make() {
      return Assessed.adult("APPROVED");
    }

    @Override
    void finish(String assessment) {
      Assessed.approved(Assessed.reassessed(assessment), "2020-05-10");
    }
  },
  AGREEMENT_MISSING("update assessment set approved_on = date '%s' - 30") {
    @Override
    String make() {
      return Case.assessed(
          Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT")), "APPROVED");
    }

    @Override
    void finish(String assessment) {
      String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "DRAFT");
      SOCIAL_SERVICE
          .post(
              "/support-plans/" + plan + "/agreement",
              Case.agreement("PERSON").with("agreedOn", TestTime.today().toString()))
          .statusCode(200);
    }
  },
  PLAN_REVIEW_DUE("update support_plan set review_due_on = date '%s'") {
    @Override
    String make() {
      return PlanCase.in("ACTIVE");
    }

    @Override
    void finish(String plan) {
      SOCIAL_SERVICE
          .post(
              "/support-plans/" + plan + "/reviews",
              Map.of("reviewedOn", TestTime.today().toString(), "outcome", "CONTINUE"))
          .statusCode(201);
    }
  },
  GRANT_NOT_STARTED("update service_grant set granted_from = date '%s' - 14") {
    @Override
    String make() {
      String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
      return SOCIAL_SERVICE.make(
          "/enrolments/{enrolmentId}/grants",
          Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE"));
    }

    @Override
    void finish(String grant) {
      SOCIAL_SERVICE
          .post("/grants/" + grant + "/start", Map.of("startedOn", TestTime.today().toString()))
          .statusCode(200);
    }

    @Override
    void due(String grant, LocalDate on) {
      change("update service_grant set granted_to = null", grant);
      super.due(grant, on);
    }
  },
  PLACE_FREE("update service_grant set granted_to = null") {
    @Override
    String make() {
      String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
      Programme.free(registration, 1);
      return SOCIAL_SERVICE.make(
          "/enrolments/{enrolmentId}/grants",
          Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE")
              .with("declared", Map.of("waitsFor", "PLACE")));
    }

    @Override
    void finish(String grant) {
      GRANT_NOT_STARTED.finish(grant);
    }

    @Override
    void due(String grant, LocalDate on) {
      change("update service_grant set granted_to = null", grant);
      try {
        Store.change(
            """
            update known_free_places set since = date '%s'
             where registration_id = (select registration_id from service_grant where id = '%s')
            """
                .formatted(on, grant));
      } catch (SQLException failure) {
        throw new AssertionError(failure);
      }
    }
  },
  DELIVERY_NOT_COVERED("update service_grant set granted_from = date '%s'") {
    @Override
    String make() {
      String grant = GRANT_NOT_STARTED.make();
      change(
          """
          insert into delivered_service (grant_id, day, report_id, municipality, units)
          select id, '2019-07-02', gen_random_uuid(), municipality, 1 from service_grant""",
          grant);
      return grant;
    }

    @Override
    void finish(String grant) {
      change("update service_grant set granted_from = date '2019-07-01'", grant);
      SOCIAL_SERVICE
          .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
          .statusCode(200);
    }

    @Override
    void due(String grant, LocalDate on) {
      GRANT_NOT_STARTED.due(grant, on.plusDays(14));
    }
  },
  OPINION_EXPIRING("update client set special_care_to = date '%s'") {
    @Override
    String make() {
      return Case.client(child());
    }

    @Override
    void finish(String client) {
      SOCIAL_SERVICE
          .request()
          .header("If-Match", "*")
          .contentType(ContentType.JSON)
          .body(
              child()
                  .with("consents", null)
                  .with("personalCode", null)
                  .with("disability", Map.of("child", true)))
          .put("/clients/" + client)
          .then()
          .statusCode(204);
    }
  },
  CONSENT_EXPIRING("update consent set valid_until = date '%s'") {
    @Override
    String make() {
      return consent(Case.client(Person.adult()), "2019-12-31");
    }

    @Override
    void finish(String consent) {
      consent(value("select client_id from consent where id = '" + consent + "'"), null);
    }

    private String consent(String client, String until) {
      return SOCIAL_SERVICE.make(
          "/clients/" + client + "/consents",
          Form.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", "2019-03-01")
              .with("validUntil", until));
    }
  },
  MOVE_OFFERED("update client_move set offered_on = date '%s' - 14") {
    @Override
    String make() {
      return SOCIAL_SERVICE.make(
          "/clients/" + Case.client(Person.adult()) + "/moves",
          Map.of("to", RECEIVER, "reason", "MOVED_HOME"));
    }

    @Override
    void finish(String move) {
      worker()
          .post("/moves/" + move + "/refusal", Map.of("reason", "NOT_RESIDENT"))
          .statusCode(200);
    }

    @Override
    Call worker() {
      return Call.municipality(RECEIVER);
    }
  },
  EMERGENCY_ACCESS_OPENED(
      """
      update emergency_access set opened_at = date '%1$s' - 7 + time '12:00',
        open_until = date '%1$s' - 7 + time '13:00'""") {
    @Override
    String make() {
      return Call.municipality(RECEIVER)
          .make(
              "/emergency-accesses",
              Form.of("clientId", Case.client(Person.adult()))
                  .with("reason", "THREAT_TO_LIFE")
                  .with("explanation", "Found unconscious in the street, no contact known."));
    }

    @Override
    void finish(String access) {
      change(
          "update emergency_access set opened_at = now(), open_until = now() + interval '1 hour'",
          access);
      SOCIAL_SERVICE.post("/emergency-accesses/" + access + "/end", Map.of()).statusCode(200);
    }
  };

  /** Of today, for nobody moves into a municipality of the past. */
  private static final String RECEIVER = "0030000";

  private final String shift;

  Work(String shift) {
    this.shift = shift;
  }

  /** Whose work it is. */
  Call worker() {
    return SOCIAL_SERVICE;
  }

  abstract String make();

  /** Does the work. */
  abstract void finish(String id);

  /** Makes it due on that day. */
  void due(String id, LocalDate on) {
    change(shift.formatted(on), id);
  }

  /** Born in 2018: under age for as long as the opinion is asked for. */
  private static Form child() {
    return Person.child().with("birthDate", "2018-02-03");
  }

  static String value(String query) {
    try {
      return Store.asSuperuser(query);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  static void change(String update, String id) {
    try {
      Store.change(update + " where id = '" + id + "'");
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
