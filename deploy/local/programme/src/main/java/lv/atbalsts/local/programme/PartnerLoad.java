package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.groupingBy;
import static lv.atbalsts.local.programme.JsonBody.body;

import java.util.List;
import java.util.Map;
import lv.atbalsts.local.programme.DataFile.Row;

/** The regions propose 115 municipalities as partners of the five projects; each agrees itself. */
final class PartnerLoad {
  private final ApiClient api;

  PartnerLoad(ApiClient api) {
    this.api = api;
  }

  void load(ProjectNumbers projects) {
    Map<String, List<Row>> byProject =
        DataFile.rows("partners.csv").stream().collect(groupingBy(row -> row.text("project")));
    Parallel.each(
        byProject.entrySet(),
        each -> propose(each.getKey(), projects.id(each.getKey()), each.getValue()));
    Parallel.each(
        DataFile.rows("partners.csv"),
        each -> confirm(each.text("municipality"), projects.id(each.text("project"))));
  }

  private void confirm(String municipality, String id) {
    String path = "/projects/" + id + "/partners/" + municipality + "/confirmation";
    api.post("municipality-" + municipality, path, body());
  }

  private void propose(String number, String id, List<Row> partners) {
    List<Map<String, Object>> items =
        partners.stream()
            .map(
                each ->
                    body(
                        "municipality",
                        each.text("municipality"),
                        "joinedOn",
                        each.text("joined_on")))
            .toList();
    api.post("region-" + number, "/projects/" + id + "/partners", body("items", items));
  }
}
