package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A resident of an institution in Dobele, and the steps of the way out of it. */
public record Resident(String client) {

  public static final String CENTRE = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77";

  /** An adult of a state centre. */
  public static Resident adult() {
    return of(Person.adult(), "VSAC", "ADULT_GRT");
  }

  /** A child of a children's centre. */
  public static Resident child() {
    return of(Person.child(), "BSAC", "CHILD_OUT_OF_FAMILY_CARE");
  }

  /** A young person of a state centre who came of age in June 2019: every step is open. */
  public static Resident young() {
    Resident young =
        of(
            Person.adult()
                .with("birthDate", "2001-06-01")
                .with(
                    "consents",
                    List.of(
                        consent("LEGAL_REPRESENTATIVE", "2019-03-01"),
                        consent("PERSON", "2019-06-01"))),
            "VSAC",
            "CHILD_OUT_OF_FAMILY_CARE");
    SOCIAL_SERVICE.make(
        "/enrolments", Case.enrolment(young.client, "ADULT_GRT").with("enrolledOn", "2019-07-01"));
    return young;
  }

  private static Map<String, String> consent(String by, String on) {
    return Map.of("purpose", "PROGRAMME", "givenBy", by, "givenOn", on);
  }

  private static Resident of(Form person, String institution, String group) {
    String client =
        Case.client(person.with("residence", Map.of("kind", institution, "institutionId", CENTRE)));
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, group));
    return new Resident(client);
  }

  /** Brings a person to a status; every step on the same day. */
  public Resident brought(String status) {
    steps(status).forEach(step -> take(step).statusCode(success(step)));
    return this;
  }

  /** What a step answers that is allowed. */
  public static int success(String step) {
    return step.equals("independent-life") ? 204 : 200;
  }

  private static List<String> steps(String status) {
    return switch (status) {
      case "RESIDENT" -> List.of();
      case "PREPARING" -> List.of("preparation");
      case "ON_TRIAL" -> List.of("preparation", "trial-stay");
      case "TRIED" -> List.of("preparation", "trial-stay", "trial-stay/end");
      case "MOVED" -> List.of("move");
      case "INDEPENDENT" -> List.of("independent-life");
      case "PLACED" -> List.of("placement");
      case "RETURNED" -> List.of("move", "return");
      case String unknown -> throw new IllegalArgumentException(unknown);
    };
  }

  public ValidatableResponse take(String step) {
    return take(step, "2020-09-01");
  }

  public ValidatableResponse take(String step, String on) {
    return switch (step) {
      case "annul" -> annul(SOCIAL_SERVICE, lastStep());
      case "independent-life" -> take(step, Map.of("startedOn", on, "from", "VSAC"));
      case String other -> take(other, form(other).with("on", on));
    };
  }

  public ValidatableResponse take(String step, Map<String, ?> form) {
    return takeAs(SOCIAL_SERVICE, step, form);
  }

  public ValidatableResponse takeAs(Call caller, String step, Map<String, ?> form) {
    String path = step.equals("independent-life") ? step : "way-out/" + step;
    return caller.post("/clients/" + client + "/" + path, form);
  }

  public ValidatableResponse annul(Call caller, String step) {
    return caller.delete(
        "/clients/" + client + "/way-out/steps/" + step + "?reason=ENTERED_IN_ERROR");
  }

  public static Form form(String step) {
    Form form = Form.of("on", "2020-09-01");
    return switch (step) {
      case "preparation" ->
          form.with("mentorRef", "SM-" + UUID.randomUUID().toString().substring(0, 8))
              .with("mentorName", "Ilze Paraudziņa");
      case "trial-stay" -> form.with("until", "2020-09-30");
      case "trial-stay/end" -> form.with("outcome", "READY");
      case "move" -> form.with("to", "GROUP_HOME");
      case "placement" -> form.with("kind", "FAMILY");
      case "return" ->
          form.with("reason", "OWN_WISH")
              .with("residence", Map.of("kind", "VSAC", "institutionId", CENTRE));
      case String unknown -> throw new IllegalArgumentException(unknown);
    };
  }

  /** The last step that holds; some other id where there is none. */
  public String lastStep() {
    List<String> steps = readAs(SOCIAL_SERVICE).extract().path("steps.findAll{!it.annulledFor}.id");
    return steps == null || steps.isEmpty() ? UUID.randomUUID().toString() : steps.getLast();
  }

  public ValidatableResponse readAs(Call caller) {
    return open(caller, "/clients/" + client + "/way-out");
  }

  public ValidatableResponse record() {
    return open(SOCIAL_SERVICE, "/clients/" + client);
  }

  public String clientRef() {
    return record().extract().path("clientRef");
  }

  /** The names of the events that tell of this person's way out. */
  public List<String> told() {
    List<String> types =
        SOCIAL_SERVICE.open("/assessment/history/" + clientRef()).extract().path("items.type");
    return types == null
        ? List.of()
        : types.stream()
            .map(type -> type.substring("lv.atbalsts.assessment.".length()))
            .filter(type -> !type.startsWith("Client"))
            .toList();
  }

  /** Reads what is opened for a purpose only. */
  public static ValidatableResponse open(Call caller, String path) {
    return caller.open(path);
  }
}
