package lv.atbalsts.local.system.programme;

import static java.util.stream.Collectors.groupingBy;
import static lv.atbalsts.local.system.programme.Json.body;

import java.util.List;
import java.util.Map;
import lv.atbalsts.local.system.programme.DataFile.Row;

/** The 115 municipalities join the five regional projects. */
final class Partners {
  private final Api api;

  Partners(Api api) {
    this.api = api;
  }

  void load(ProjectNumbers projects) {
    Map<String, List<Row>> byProject =
        DataFile.rows("partners.csv").stream().collect(groupingBy(row -> row.text("project")));
    Parallel.each(
        byProject.entrySet(),
        each -> join(each.getKey(), projects.id(each.getKey()), each.getValue()));
  }

  private void join(String number, String id, List<Row> partners) {
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
