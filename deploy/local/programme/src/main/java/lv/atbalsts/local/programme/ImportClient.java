package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bulk: sends rows as NDJSON and waits until the job that takes them in has ended. */
final class ImportClient {
  private static final long FIRST_WAIT = 100;
  private static final long LONGEST_WAIT = 1_500;

  private final ApiClient api;

  ImportClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Sends rows; the job that takes them in may have to wait for others. Null where there are no
   * rows.
   */
  Job send(String clientId, String path, List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return null;
    }
    String ndjson = rows.stream().map(JsonBody::write).collect(Collectors.joining("\n"));
    return new Job(
        clientId,
        path,
        api.post(clientId, path, "application/x-ndjson", ndjson).get("id").asText());
  }

  /**
   * Waits until every row of the job is taken in.
   *
   * @throws IllegalStateException when a row is refused, with the first refusals
   */
  void await(Job job) {
    long wait = FIRST_WAIT;
    JsonNode state = api.read(job.clientId(), "/assessment/imports/" + job.id());
    while (!state.get("status").asText().matches("COMPLETED|FAILED")) {
      pause(wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
      state = api.read(job.clientId(), "/assessment/imports/" + job.id());
    }
    if (state.get("status").asText().equals("FAILED") || state.get("rejected").asInt() > 0) {
      throw new IllegalStateException(
          job.path() + " as " + job.clientId() + ": " + state + refusals(job));
    }
  }

  /** The id that each row led to, in the order of the rows. */
  List<String> ids(Job job) {
    List<String> ids = new ArrayList<>();
    api.all(job.clientId(), "/assessment/imports/" + job.id() + "/rows")
        .forEach(row -> ids.add(row.get("id").asText()));
    return ids;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      throw LoadInterrupted.during("waiting for an import");
    }
  }

  private String refusals(Job job) {
    JsonNode rows =
        api.read(
            job.clientId(), "/assessment/imports/" + job.id() + "/rows?outcome=REJECTED&limit=3");
    return "\n" + rows.get("items");
  }

  /** A job of the caller who sent the rows. */
  record Job(String clientId, String path, String id) {}
}
