package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/**
 * Waits until assessment-service has heard of the projects, their partners and the registrations.
 */
final class ReadModelWait {
  private final ApiClient api;

  ReadModelWait(ApiClient api) {
    this.api = api;
  }

  void await(int projects, int partners, int registrations) {
    Polling.until(
        () -> api.read("ministry", "/enrolments/projects?as-of=2020-07-31").get("items"),
        items -> contracted(items) >= projects && partners(items) >= partners);
    Polling.until(
        () ->
            api.read("municipality-0801601", "/grants/registrations?as-of=2019-06-30&limit=200")
                .get("items"),
        items -> items.size() >= registrations);
  }

  private static long contracted(JsonNode projects) {
    return StreamSupport.stream(projects.spliterator(), false)
        .filter(project -> project.hasNonNull("contractedFrom"))
        .count();
  }

  private static int partners(JsonNode projects) {
    return StreamSupport.stream(projects.spliterator(), false)
        .mapToInt(project -> project.get("partners").size())
        .sum();
  }
}
