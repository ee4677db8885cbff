package lv.atbalsts.local.system.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bulk: sends rows as NDJSON and waits until the job that takes them in has ended. */
final class Imports {
  private static final long BETWEEN_QUESTIONS = 150;

  private final Api api;

  Imports(Api api) {
    this.api = api;
  }

  /**
   * Imports rows and returns the id that each row led to.
   *
   * @throws IllegalStateException when a row is refused, with the first refusals
   */
  List<String> take(String clientId, String path, List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    String ndjson = rows.stream().map(Json::write).collect(Collectors.joining("\n"));
    String job =
        api.post(clientId, path, "application/x-ndjson", ndjson)
            .get("id")
            .asText();
    JsonNode ended = awaitEnd(clientId, "/imports/" + job);
    if (!ended.get("status").asText().equals("COMPLETED") || ended.get("rejected").asInt() > 0) {
      throw new IllegalStateException(
          path + " as " + clientId + ": " + ended + refusals(clientId, job));
    }
    List<String> ids = new ArrayList<>();
    api.all(clientId, "/imports/" + job + "/rows")
        .forEach(row -> ids.add(row.path("id").asText(null)));
    return ids;
  }

  private JsonNode awaitEnd(String clientId, String path) {
    while (true) {
      JsonNode job = api.read(clientId, path);
      String status = job.get("status").asText();
      if (status.equals("COMPLETED") || status.equals("FAILED")) {
        return job;
      }
      try {
        Thread.sleep(BETWEEN_QUESTIONS);
      } catch (InterruptedException stopped) {
        throw Stopped.during("waiting for an import");
      }
    }
  }

  private String refusals(String clientId, String job) {
    JsonNode rows = api.read(clientId, "/imports/" + job + "/rows?outcome=REJECTED&limit=3");
    return "\n" + rows.get("items");
  }
}
