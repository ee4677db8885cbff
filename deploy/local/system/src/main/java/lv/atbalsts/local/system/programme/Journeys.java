package lv.atbalsts.local.system.programme;

import static java.util.stream.Collectors.groupingBy;
import static lv.atbalsts.local.system.programme.Json.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import lv.atbalsts.local.system.programme.Person.Part;

/**
 * What happens to people, project after project: municipalities record and enrol them, assessors
 * assess, the region approves, plans are agreed, services are granted and start.
 */
final class Journeys {
  private final Api api;
  private final Imports imports;
  private final ImportRows rows;
  private final Consumer<String> progress;

  Journeys(Api api, ImportRows rows, Consumer<String> progress) {
    this.api = api;
    this.imports = new Imports(api);
    this.rows = rows;
    this.progress = progress;
  }

  void load(List<Person> persons) {
    Map<String, String> projectOf = new TreeMap<>();
    DataFile.rows("partners.csv")
        .forEach(row -> projectOf.put(row.text("municipality"), row.text("project")));
    Map<String, List<Person>> byProject =
        persons.stream()
            .collect(
                groupingBy(
                    person -> projectOf.get(person.municipality()),
                    TreeMap::new,
                    java.util.stream.Collectors.toList()));
    Parallel.each(byProject.entrySet(), each -> load(each.getKey(), each.getValue()));
  }

  private void load(String project, List<Person> persons) {
    Map<String, List<Person>> byMunicipality =
        persons.stream()
            .collect(
                groupingBy(
                    Person::municipality,
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
    Parallel.each(
        byMunicipality.entrySet(),
        each -> record("municipality-" + each.getKey(), each.getValue()));
    List<Person> assessed =
        persons.stream().filter(person -> person.parts().getFirst().regional()).toList();
    imports.take(
        "assessor-" + project,
        "/assessments/imports",
        assessed.stream().map(ImportRows::assessment).toList());
    imports.take(
        "region-" + project,
        "/assessment-approvals/imports",
        assessed.stream().map(ImportRows::approval).toList());
    Parallel.each(
        byMunicipality.entrySet(), each -> grant("municipality-" + each.getKey(), each.getValue()));
    progress.accept(
        "%s: %d people in %d municipalities, %d assessed"
            .formatted(project, persons.size(), byMunicipality.size(), assessed.size()));
  }

  private void record(String municipality, List<Person> persons) {
    List<String> ids =
        imports.take(
            municipality, "/clients/imports", persons.stream().map(ImportRows::client).toList());
    for (int i = 0; i < persons.size(); i++) {
      for (Part another : persons.get(i).parts().subList(1, persons.get(i).parts().size())) {
        api.post(municipality, "/enrolments", enrolment(ids.get(i), persons.get(i), another));
      }
    }
  }

  private static Map<String, Object> enrolment(String clientId, Person person, Part part) {
    return body(
        "clientId", clientId,
        "targetGroup", person.targetGroup(),
        "projectNumber", part.project(),
        "enrolledOn", part.enrolledOn().toString());
  }

  private void grant(String municipality, List<Person> persons) {
    imports.take(
        municipality,
        "/support-plans/imports",
        persons.stream()
            .filter(person -> !person.parts().getFirst().recommended().isEmpty())
            .map(ImportRows::plan)
            .toList());
    imports.take(
        municipality,
        "/grants/imports",
        persons.stream().flatMap(person -> rows.grants(person).stream()).toList());
  }
}
