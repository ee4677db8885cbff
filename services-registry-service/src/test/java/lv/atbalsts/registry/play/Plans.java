package lv.atbalsts.registry.play;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.ScopeGroups;

/** Steps of a DI plan; the partnership is set without waiting for funding's event. */
@ApplicationScoped
public class Plans {

  public static final String JEKABPILS = "0110000";

  private final Callers callers;
  private final ScopeGroups groups;

  Plans(Callers callers, ScopeGroups groups) {
    this.callers = callers;
    this.groups = groups;
  }

  public void partner(String project, String municipality) {
    callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      groups.join(project, municipality);
                      return null;
                    }));
  }

  /** Drafts a plan of 2017 whose project has Jēkabpils as partner. */
  public String draft(String project) {
    partner(project, JEKABPILS);
    return Call.region(project)
        .make(
            "/di-plans",
            """
            {"projectNumber": "%s", "region": "Zemgale", "title": "Zemgales DI plāns",
             "draftedOn": "2017-06-01"}
            """
                .formatted(project));
  }

  public static String line(String municipality, int places) {
    return """
        {"municipality": "%s", "serviceType": "DAY_CARE_CENTRE", "targetGroup": "ADULT_GRT",
         "category": "COMMUNITY", "measure": "9.3.1.1", "places": %d, "plannedFor": "2022-12-31"}
        """
        .formatted(municipality, places);
  }

  public static String lines(String... lines) {
    return "{\"items\": [" + String.join(",", lines) + "]}";
  }

  /** Names one line of 12 places and answers its id. */
  public String places(String project, String plan) {
    List<String> ids =
        Call.region(project)
            .post("/di-plans/" + plan + "/places", lines(line(JEKABPILS, 12)))
            .statusCode(201)
            .extract()
            .path("items.id");
    return ids.getFirst();
  }

  public void submit(String project, String plan) {
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", "{\"submittedOn\": \"2017-09-01\"}")
        .statusCode(200);
  }

  public static final String APPROVAL =
      """
      {"decision": "APPROVE", "decidedOn": "2017-10-17", "decisionNumber": "SPAP-5/2017"}
      """;

  public static final String RETURN =
      """
      {"decision": "RETURN", "decidedOn": "2017-10-17", "reason": "Vietas dublējas"}
      """;

  public void decide(String plan, String decision) {
    Call.COUNCIL.post("/di-plans/" + plan + "/decisions", decision).statusCode(200);
  }

  /** Places of an approved plan, ready to be created. */
  public String planned(String project) {
    String plan = draft(project);
    String places = places(project, plan);
    submit(project, plan);
    decide(plan, APPROVAL);
    return places;
  }

  /** Drafts the next version on 2018-11-01. */
  public void amend(String project, String plan) {
    Call.region(project)
        .post(
            "/di-plans/" + plan + "/amendments",
            "{\"draftedOn\": \"2018-11-01\", \"reason\": \"Mainās vajadzības\"}")
        .statusCode(201);
  }

  /** The newest version names so many places of a line. */
  public void change(String project, String plan, String places, int number) {
    String version = Call.region(project).read("/places/" + places).extract().header("ETag");
    Call.region(project)
        .put(
            "/di-plans/" + plan + "/places/" + places,
            version.replace("\"", ""),
            line(JEKABPILS, number))
        .statusCode(200);
  }

  public static final String SECOND_SUBMISSION = "{\"submittedOn\": \"2018-11-20\"}";

  public static final String SECOND_APPROVAL =
      """
      {"decision": "APPROVE", "decidedOn": "2018-12-18", "decisionNumber": "SPAP-9/2018"}
      """;

  /** Submits the amendment and lets it be approved from 2018-12-18 on. */
  public void approveAmendment(String project, String plan) {
    Call.region(project)
        .post("/di-plans/" + plan + "/submission", SECOND_SUBMISSION)
        .statusCode(200);
    decide(plan, SECOND_APPROVAL);
  }

  public static String creation(String places, int number, String plannedOn) {
    return """
        {"placesId": "%s", "places": %d, "plannedOn": "%s"}
        """
        .formatted(places, number, plannedOn);
  }

  /** Plans to create so many places of a line on 2019-06-03 and answers the id. */
  public String create(String project, String places, int number) {
    return Call.region(project).make("/place-creations", creation(places, number, "2019-06-03"));
  }

  public static String step(String step, String takenOn) {
    return """
        {"step": "%s", "takenOn": "%s"}
        """
        .formatted(step, takenOn);
  }
}
