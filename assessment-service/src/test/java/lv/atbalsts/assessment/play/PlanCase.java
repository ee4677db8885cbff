package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Support plans of adults in Dobele, and what is done to them. */
public final class PlanCase {

  private static final AtomicInteger BILLS = new AtomicInteger();

  /** What is done to a version of a plan, with a body for each. */
  public static final Map<String, Map<String, ?>> VERBS = verbs();

  private PlanCase() {}

  /** An adult's approved assessment. */
  public static String assessed() {
    return Case.assessed(
        Case.adultAssessment(Case.enrolled(Person.adult(), "ADULT_GRT")), "APPROVED");
  }

  /** The plan of an adult who was just assessed. */
  public static Form plain() {
    return Case.plan(assessed(), "DAY_CARE_CENTRE");
  }

  /** 12 days a month from 22 July 2019. */
  public static Form line(String serviceType, String rate, String to) {
    return Form.of()
        .and(Case.line(serviceType))
        .with("from", "2019-07-22")
        .with("to", to)
        .with("rate", euro(rate));
  }

  /** A quantity for the whole period, 1 July 2019 to 30 June 2020. */
  public static Form once(String serviceType, String rate, int quantity) {
    return line(serviceType, rate, "2020-06-30")
        .with("from", "2019-07-01")
        .with("interval", "PROJECT")
        .with("quantity", quantity);
  }

  public static Map<String, String> euro(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  public static Map<String, String> goal(String id) {
    return Map.of("id", id, "text", "Gribu dzīvot pats", "forWhom", "PERSON");
  }

  public static Map<String, Object> budget(String amount) {
    return Map.of("amount", euro(amount), "from", "2019-07-01", "to", "2020-06-30");
  }

  /** A plan that an individual budget pays. */
  public static Form budgeted(String amount, Form... lines) {
    return plain()
        .with("lines", List.of(lines))
        .with("financing", "INDIVIDUAL_BUDGET")
        .with("budget", budget(amount));
  }

  public static Map<String, Object> preparation(String mentorRef) {
    return Map.of("terms", terms(mentorRef), "mentorName", "Ilze Mentorliepa");
  }

  public static Form terms(String mentorRef) {
    return Form.of("mentorRef", mentorRef, "from", "2019-07-01", "to", "2019-12-31", "hours", 96);
  }

  public static String active(Form plan) {
    return Case.planned(plan, "PERSON", "ACTIVE");
  }

  /** A plan in that status, and its id. */
  public static String in(String status) {
    String id = Case.planned(plain(), "PERSON", "DRAFT");
    switch (status) {
      case "DRAFT" -> {}
      case "ENTERED_IN_ERROR" -> done(id, "entered-in-error");
      case "ACTIVE" -> done(id, "agreement");
      case "ENDED" -> {
        done(id, "agreement");
        done(id, "end");
      }
      case "SUPERSEDED" -> {
        done(id, "agreement");
        agree(revised(id), "2020-06-01");
      }
      default -> throw new IllegalArgumentException(status);
    }
    return id;
  }

  /** Everything that happens to plans, with a text in them that nobody else may see; one stays. */
  public static void course(Form plan, String secret) {
    Form told =
        plan.with("lines", List.of(once("DAY_CARE_CENTRE", "50.00", 12)))
            .with("financing", "INDIVIDUAL_BUDGET")
            .with("budget", budget("600.00"))
            .with("preferences", secret);
    done(Case.planned(told, "PERSON", "DRAFT"), "entered-in-error");
    String first = Case.planned(told, "PERSON", "DRAFT");
    rewrite(SOCIAL_SERVICE, first, "*", told.with("risks", secret)).statusCode(200);
    done(first, "agreement");
    String spent = spend(SOCIAL_SERVICE, first, "100.00").statusCode(201).extract().path("id");
    SOCIAL_SERVICE.make(
        "/support-plans/" + first + "/budget/spendings/" + spent + "/reversal",
        Map.of("reason", "WRONG_AMOUNT"));
    String second = revised(first);
    agree(second, "2020-01-01");
    SOCIAL_SERVICE
        .post("/support-plans/" + second + "/reviews", VERBS.get("reviews"))
        .statusCode(201);
    done(second, "end");
    done(second, "correction");
    done(second, "end");
    active(told);
  }

  /** Spends of the budget on the plan's first line. */
  public static ValidatableResponse spend(Call caller, String plan, String amount) {
    String line = read(caller, plan).extract().path("plan.lines[0].id");
    return spend(caller, plan, spending(line, amount));
  }

  public static ValidatableResponse spend(Call caller, String plan, Form spending) {
    return caller.post("/support-plans/" + plan + "/budget/spendings", spending);
  }

  public static Form spending(String line, String amount) {
    return Form.of(
        "lineId",
        line,
        "amount",
        euro(amount),
        "spentOn",
        "2019-08-31",
        "documentRef",
        "R-2019/" + BILLS.incrementAndGet());
  }

  /** The draft of the next version. */
  public static String revised(String plan) {
    return SOCIAL_SERVICE.make("/support-plans/" + plan + "/revision", Map.of());
  }

  public static ValidatableResponse agree(String plan, String on) {
    return SOCIAL_SERVICE
        .post(
            "/support-plans/" + plan + "/agreement", Case.agreement("PERSON").with("agreedOn", on))
        .statusCode(200);
  }

  public static ValidatableResponse read(Call caller, String plan) {
    return opened(caller, "/support-plans/" + plan);
  }

  public static ValidatableResponse carePlan(Call caller, String plan) {
    return opened(caller, "/support-plans/" + plan + "/care-plan");
  }

  /** Writes a draft anew; the assessment that the form names is the one it rests on from now on. */
  public static ValidatableResponse rewrite(Call caller, String plan, String ifMatch, Form form) {
    Object rebased = form.get("assessmentId");
    return caller
        .request()
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .queryParams(rebased == null ? Map.of() : Map.of("assessmentId", rebased))
        .body(form.with("assessmentId", null))
        .put("/support-plans/" + plan)
        .then();
  }

  /** Does one of the {@link #VERBS}; the form is for the verb that writes the draft anew. */
  public static ValidatableResponse tell(
      Call caller, String plan, String verb, Map<String, ?> body, Form form) {
    return verb.isEmpty()
        ? rewrite(caller, plan, "*", form)
        : caller.post("/support-plans/" + plan + "/" + verb, body);
  }

  private static void done(String plan, String verb) {
    SOCIAL_SERVICE.post("/support-plans/" + plan + "/" + verb, VERBS.get(verb)).statusCode(200);
  }

  private static ValidatableResponse opened(Call caller, String path) {
    return caller.open(path);
  }

  private static Map<String, Map<String, ?>> verbs() {
    Map<String, Map<String, ?>> verbs = new LinkedHashMap<>();
    verbs.put("", Map.of());
    verbs.put("agreement", Case.agreement("PERSON"));
    verbs.put("revision", Map.of());
    verbs.put("reviews", Map.of("reviewedOn", "2020-05-28", "outcome", "CONTINUE"));
    verbs.put("end", Map.of("endedOn", "2020-12-31", "reason", "GOALS_REACHED"));
    verbs.put("correction", Map.of("reason", "ENTERED_IN_ERROR"));
    verbs.put("entered-in-error", Map.of("reason", "WRONG_PERSON"));
    return verbs;
  }
}
