package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static lv.atbalsts.local.programme.JsonBody.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.atbalsts.local.programme.ImportClient.Job;
import lv.atbalsts.local.programme.SyntheticPerson.Part;

/**
 * What happens to people, project after project: municipalities record and enrol them, assessors
 * assess, the region approves, plans are agreed, services are granted and start.
 */
final class ClientLoad {
  private final ApiClient api;
  private final ImportClient imports;
  private final ImportRows rows;
  private final Consumer<String> progress;

  ClientLoad(ApiClient api, ImportRows rows, Consumer<String> progress) {
    this.api = api;
    this.imports = new ImportClient(api);
    this.rows = rows;
    this.progress = progress;
  }

  void load(List<SyntheticPerson> persons) {
    Map<String, String> projectOf = new TreeMap<>();
    DataFile.rows("partners.csv")
        .forEach(row -> projectOf.put(row.text("municipality"), row.text("project")));
    Map<String, List<SyntheticPerson>> byProject =
        persons.stream()
            .collect(
                groupingBy(person -> projectOf.get(person.municipality()), TreeMap::new, toList()));
    Parallel.each(byProject.entrySet(), each -> load(each.getKey(), each.getValue()));
  }

  private void load(String project, List<SyntheticPerson> persons) {
    Map<String, List<SyntheticPerson>> homes =
        persons.stream()
            .collect(groupingBy(SyntheticPerson::municipality, LinkedHashMap::new, toList()));
    record(homes);
    List<SyntheticPerson> assessed =
        persons.stream().filter(person -> person.parts().getFirst().regional()).toList();
    take("assessor-" + project, "/assessments/imports", assessed, ImportRows::assessment);
    take("region-" + project, "/assessment-approvals/imports", assessed, ImportRows::approval);
    grant(homes);
    progress.accept(
        "%s: %d people in %d municipalities, %d assessed"
            .formatted(project, persons.size(), homes.size(), assessed.size()));
  }

  private void record(Map<String, List<SyntheticPerson>> homes) {
    Map<String, Job> jobs = new LinkedHashMap<>();
    homes.forEach(
        (code, persons) ->
            jobs.put(code, send(code, "/clients/imports", persons, ImportRows::client)));
    jobs.values().forEach(imports::await);
    jobs.forEach((code, job) -> enrolFurther(job, homes.get(code)));
  }

  /** The further parts of those who take part in two projects. */
  private void enrolFurther(Job job, List<SyntheticPerson> persons) {
    if (persons.stream().allMatch(person -> person.parts().size() == 1)) {
      return;
    }
    List<String> ids = imports.ids(job);
    for (int i = 0; i < persons.size(); i++) {
      SyntheticPerson person = persons.get(i);
      for (Part further : person.parts().subList(1, person.parts().size())) {
        api.post(job.clientId(), "/enrolments", enrolment(ids.get(i), person, further));
      }
    }
  }

  private static Map<String, Object> enrolment(String clientId, SyntheticPerson person, Part part) {
    return body(
        "clientId", clientId,
        "targetGroup", person.targetGroup(),
        "projectNumber", part.project(),
        "enrolledOn", part.enrolledOn().toString());
  }

  private void grant(Map<String, List<SyntheticPerson>> homes) {
    Map<String, Job> plans = new LinkedHashMap<>();
    homes.forEach(
        (code, persons) ->
            plans.put(
                code, send(code, "/support-plans/imports", planned(persons), ImportRows::plan)));
    Map<String, Job> grants = new LinkedHashMap<>();
    plans.forEach(
        (code, plan) -> {
          await(plan);
          List<Map<String, Object>> granted =
              homes.get(code).stream().flatMap(each -> rows.grants(each).stream()).toList();
          grants.put(code, imports.send("municipality-" + code, "/grants/imports", granted));
        });
    grants.values().forEach(this::await);
  }

  private static List<SyntheticPerson> planned(List<SyntheticPerson> persons) {
    return persons.stream()
        .filter(person -> !person.parts().getFirst().recommended().isEmpty())
        .toList();
  }

  private Job send(
      String municipality,
      String path,
      List<SyntheticPerson> persons,
      Function<SyntheticPerson, Map<String, Object>> row) {
    return imports.send("municipality-" + municipality, path, persons.stream().map(row).toList());
  }

  private void take(
      String clientId,
      String path,
      List<SyntheticPerson> persons,
      Function<SyntheticPerson, Map<String, Object>> row) {
    imports.await(imports.send(clientId, path, persons.stream().map(row).toList()));
  }

  private void await(Job job) {
    if (job != null) {
      imports.await(job);
    }
  }
}
