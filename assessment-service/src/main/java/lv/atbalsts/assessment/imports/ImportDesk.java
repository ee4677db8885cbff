package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.Refusals;

/** What whoever sent a file asks about it. */
@ApplicationScoped
class ImportDesk {

  private final ImportJobs jobs;
  private final Chunks chunks;
  private final Outcomes outcomes;
  private final ObjectMapper json;
  private final Callers callers;

  ImportDesk(
      ImportJobs jobs, Chunks chunks, Outcomes outcomes, ObjectMapper json, Callers callers) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.outcomes = outcomes;
    this.json = json;
    this.callers = callers;
  }

  /** A job of the caller's own role and owner; an assessor's file is not the region's to read. */
  ImportJob find(UUID id) {
    return jobs.find(id)
        .filter(job -> job.caller().role() == callers.current().role())
        .filter(job -> job.caller().owner().equals(callers.current().owner()))
        .orElseThrow(() -> Refusals.notFound("import").toException());
  }

  List<RowOutcome> rows(UUID id, RowStatus status, UUID after, int limit) {
    int row = after == null ? 0 : (int) after.getLeastSignificantBits();
    return outcomes.after(find(id).id(), status, row, limit);
  }

  /** A row's number in the form of the kit's cursors. */
  static UUID cursor(RowOutcome outcome) {
    return new UUID(0, outcome.row());
  }

  /** Writes the refused rows as they came, with what is wrong, chunk by chunk. */
  void writeErrors(ImportJob job, Locale language, OutputStream output) throws IOException {
    for (int number = 0; number < job.chunks(); number++) {
      Chunk chunk = chunks.open(job.id(), number);
      for (RowOutcome row :
          outcomes.after(
              job.id(), RowStatus.REJECTED, chunk.firstRow() - 1, chunk.lines().size())) {
        if (row.row() <= chunk.lastRow()) {
          String line = chunk.lines().get(row.row() - chunk.firstRow());
          output.write((withErrors(line, row, language) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private String withErrors(String line, RowOutcome row, Locale language)
      throws JsonProcessingException {
    ObjectNode written = asObject(line);
    written.put("_row", row.row());
    written.set("_errors", json.valueToTree(RowView.of(row, language).errors()));
    return json.writeValueAsString(written);
  }

  /** What is not a JSON object is given back as text. */
  private ObjectNode asObject(String line) {
    try {
      JsonNode read = json.readTree(line);
      if (read instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException malformed) {
      // given back below
    }
    return json.createObjectNode().put("_line", line);
  }
}
