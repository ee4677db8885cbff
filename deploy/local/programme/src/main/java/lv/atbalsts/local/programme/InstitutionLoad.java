package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * The ministry records the institutions, their branches and who lives there, and closes those that
 * are closed.
 */
final class InstitutionLoad {
  private static final String MINISTRY = "ministry";

  private final ApiClient api;
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  InstitutionLoad(ApiClient api) {
    this.api = api;
  }

  void load() {
    Parallel.each(DataFile.rows("institutions.csv"), this::record);
    Parallel.each(DataFile.rows("branches.csv"), this::recordBranch);
  }

  private void record(Row institution) {
    Map<String, Object> body =
        body(
            "name", institution.text("name"),
            "kind", institution.text("kind"),
            "municipality", institution.text("municipality"),
            "recordedOn", institution.text("recorded_on"));
    ids.put(institution.text("name"), api.post(MINISTRY, "/institutions", body).get("id").asText());
  }

  private void recordBranch(Row branch) {
    Map<String, Object> body =
        body(
            "name", branch.text("name"),
            "municipality", branch.text("municipality"),
            "supportedForClosure", Boolean.valueOf(branch.text("supported_for_closure")),
            "recordedOn", branch.text("recorded_on"));
    String path = "/institutions/" + ids.get(branch.text("institution")) + "/branches";
    String id = api.post(MINISTRY, path, body).get("id").asText();
    DataFile.rows("residents.csv").stream()
        .filter(day -> day.text("branch").equals(branch.text("name")))
        .forEach(day -> api.post(MINISTRY, "/branches/" + id + "/residents", residents(day)));
    if (branch.has("closed_on")) {
      api.post(
          MINISTRY,
          "/branches/" + id + "/closure-plan",
          body("supportedForClosure", true, "plannedClosureOn", branch.text("planned_closure_on")));
      api.post(
          MINISTRY, "/branches/" + id + "/closure", body("closedOn", branch.text("closed_on")));
    }
  }

  private static Map<String, Object> residents(Row day) {
    return body(
        "residentGroup", day.text("residents_of"),
        "movedOn", day.text("moved_on"),
        "admitted", day.number("admitted"),
        "departed", day.number("departed"));
  }
}
