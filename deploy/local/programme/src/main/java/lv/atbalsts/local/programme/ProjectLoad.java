package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;
import static lv.atbalsts.local.programme.JsonBody.euro;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * The ministry defines the measures; projects are submitted, and CFLA contracts or rejects them.
 */
final class ProjectLoad {
  private final ApiClient api;
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  ProjectLoad(ApiClient api) {
    this.api = api;
  }

  ProjectNumbers load() {
    Parallel.each(DataFile.rows("measures.csv"), this::define);
    List<Row> projects = DataFile.rows("projects.csv");
    Parallel.each(projects, this::submit);
    Parallel.each(projects, this::decide);
    int contracted =
        (int) projects.stream().filter(row -> row.text("outcome").equals("CONTRACT")).count();
    return new ProjectNumbers(Map.copyOf(ids), contracted);
  }

  private void define(Row measure) {
    api.post(
        "ministry",
        "/measures",
        body(
            "measure", measure.text("measure"),
            "titleLv", measure.text("title_lv"),
            "titleEn", measure.text("title_en"),
            "fund", measure.text("fund"),
            "from", measure.text("from"),
            "to", measure.text("to"),
            "total", euro(measure.text("total"))));
  }

  private void submit(Row project) {
    String id =
        api.post(
                "ministry",
                "/projects",
                body(
                    "projectNumber", project.text("number"),
                    "measure", project.text("measure"),
                    "round", project.has("round") ? project.number("round") : null,
                    "region", project.optional("region"),
                    "leadPartner", project.text("lead_partner"),
                    "municipality", project.optional("municipality"),
                    "submittedOn", project.text("submitted_on")))
            .get("id")
            .asText();
    ids.put(project.text("number"), id);
  }

  private void decide(Row project) {
    String path = "/projects/" + ids.get(project.text("number"));
    switch (project.text("outcome")) {
      case "CONTRACT" -> api.post("cfla", path + "/contract-versions", contract(project));
      case "REJECTED" ->
          api.post(
              "cfla",
              path + "/rejection",
              body(
                  "rejectedOn",
                  project.text("decided_on"),
                  "reason",
                  "Kārtas finansējums piešķirts augstāk vērtētiem"));
      case "WITHDRAWN" ->
          api.post(
              "ministry",
              path + "/withdrawal",
              body(
                  "withdrawnOn",
                  project.text("decided_on"),
                  "reason",
                  "Pašvaldība atteicās no projekta"));
      case String other -> throw new IllegalArgumentException("outcome " + other);
    }
  }

  private static Map<String, Object> contract(Row project) {
    return body(
        "validFrom", project.text("valid_from"),
        "signedOn", project.text("decided_on"),
        "total", euro(project.text("total")),
        "euRate", new BigDecimal(project.text("eu_rate")),
        "stateRate", project.has("state_rate") ? new BigDecimal(project.text("state_rate")) : null,
        "rounding", project.text("rounding"));
  }
}
