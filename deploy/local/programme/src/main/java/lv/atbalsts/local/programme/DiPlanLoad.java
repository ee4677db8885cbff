package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.groupingBy;
import static lv.atbalsts.local.programme.JsonBody.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * Each region drafts its DI plan with the places it needs; the council approves it; creation of
 * some places starts.
 */
final class DiPlanLoad {
  private final ApiClient api;
  private final Map<String, List<Row>> places =
      DataFile.rows("places.csv").stream().collect(groupingBy(row -> row.text("project")));

  DiPlanLoad(ApiClient api) {
    this.api = api;
  }

  void load() {
    Parallel.each(DataFile.rows("di-plans.csv"), this::load);
  }

  private void load(Row plan) {
    String region = "region-" + plan.text("project");
    String path = "/di-plans/" + api.post(region, "/di-plans", draft(plan)).get("id").asText();
    List<Row> rows = places.get(plan.text("project"));
    List<Map<String, Object>> items = rows.stream().map(DiPlanLoad::item).toList();
    JsonNode lines = api.postWhenSeen(region, path + "/places", body("items", items)).get("items");
    api.post(region, path + "/submission", body("submittedOn", plan.text("submitted_on")));
    api.post("council", path + "/decisions", approval(plan));
    List<Runnable> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).has("started_on")) {
        String line = lines.get(i).get("id").asText();
        Row row = rows.get(i);
        starts.add(() -> start(region, line, row));
      }
    }
    starts.forEach(Runnable::run);
  }

  private void start(String region, String line, Row places) {
    String day = places.text("started_on");
    Map<String, Object> planned =
        body("placesId", line, "places", places.number("places"), "plannedOn", day);
    String id = api.post(region, "/place-creations", planned).get("id").asText();
    api.post(
        region,
        "/place-creations/" + id + "/steps",
        body("step", "UNDER_CONSTRUCTION", "takenOn", day));
  }

  private static Map<String, Object> draft(Row plan) {
    return body(
        "projectNumber", plan.text("project"),
        "region", plan.text("region"),
        "title", plan.text("name"),
        "draftedOn", plan.text("drafted_on"));
  }

  private static Map<String, Object> item(Row places) {
    return body(
        "municipality", places.text("municipality"),
        "serviceType", places.text("service_type"),
        "targetGroup", places.text("target_group"),
        "category", places.text("category"),
        "measure", places.text("measure"),
        "places", places.number("places"),
        "plannedFor", places.text("planned_for"));
  }

  private static Map<String, Object> approval(Row plan) {
    return body(
        "decision", "APPROVE",
        "decidedOn", plan.text("approved_on"),
        "decisionNumber", plan.text("decision_number"));
  }
}
