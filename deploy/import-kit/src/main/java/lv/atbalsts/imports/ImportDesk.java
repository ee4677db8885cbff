package lv.atbalsts.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.imports.csv.CsvErrors;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.ServiceName;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;

/** What whoever sent a file asks about it. */
@ApplicationScoped
class ImportDesk {

  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final RowOutcomes outcomes;
  private final ImportSettings settings;
  private final ObjectMapper json;
  private final Callers callers;
  private final ServiceName service;

  ImportDesk(
      ImportJobs jobs,
      ImportChunks chunks,
      RowOutcomes outcomes,
      ImportSettings settings,
      ObjectMapper json,
      Callers callers,
      ServiceName service) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.outcomes = outcomes;
    this.settings = settings;
    this.json = json;
    this.callers = callers;
    this.service = service;
  }

  /** A job of the caller's own role and owner; an assessor's file is not the region's to read. */
  ImportJob find(String serviceName, UUID id) {
    service.require(serviceName);
    if (!settings.roles().contains(callers.current().role())) {
      throw new ForbiddenException();
    }
    return jobs.find(id)
        .filter(job -> job.caller().role() == callers.current().role())
        .filter(job -> Objects.equals(job.caller().owner(), callers.current().owner()))
        .orElseThrow(() -> Refusals.notFound("import"));
  }

  ImportView view(String serviceName, UUID id, Locale language) {
    return ImportView.of(find(serviceName, id), settings.keepDays(), language);
  }

  Page<RowView> rows(
      String serviceName, UUID id, RowStatus status, Locale language, PageRequest page) {
    int after = Optional.ofNullable(page.after(Integer::valueOf)).orElse(0);
    ImportJob job = find(serviceName, id);
    return Page.of(outcomes.after(job.id(), status, after, page.limit() + 1), page, RowOutcome::row)
        .map(row -> RowView.of(row, job.header(), language));
  }

  /** A job whose file is still kept; else 410, for nobody's rows are kept for ever. */
  ImportJob withContent(String serviceName, UUID id) {
    ImportJob job = find(serviceName, id);
    if (job.contentDeletedAt() != null) {
      throw ImportRefusal.FILE_DELETED.with(
          job.contentDeletedAt().toLocalDate(), service.service());
    }
    return job;
  }

  /** Writes the refused rows in the form in which they came, with what is wrong. */
  void writeErrors(ImportJob job, Locale language, OutputStream output) throws IOException {
    if (job.header().isEmpty()) {
      eachRefused(
          job,
          (line, row) -> output.write((withErrors(line, row, language) + "\n").getBytes(UTF_8)));
      return;
    }
    try (CsvErrors file = new CsvErrors(job.header().get(), output)) {
      eachRefused(
          job,
          (cells, row) ->
              file.add(
                  cells,
                  row.row(),
                  row.errors().stream().map(RowError::code).distinct().toList(),
                  row.errors().stream().map(each -> each.line(language)).toList()));
    }
  }

  private void eachRefused(ImportJob job, ErrorWriter writer) throws IOException {
    for (int number = 0; number < job.chunks(); number++) {
      Chunk chunk = chunks.open(job.id(), number);
      for (RowOutcome row :
          outcomes.after(
              job.id(), RowStatus.REJECTED, chunk.firstRow() - 1, chunk.lines().size())) {
        if (row.row() <= chunk.lastRow()) {
          String line = chunk.lines().get(row.row() - chunk.firstRow());
          writer.write(line, row);
        }
      }
    }
  }

  private String withErrors(String line, RowOutcome row, Locale language)
      throws JsonProcessingException {
    String errors = json.writeValueAsString(RowView.of(row, Optional.empty(), language).errors());
    return AddedFields.behind(isObject(line) ? line : asText(line), row.row(), errors);
  }

  private boolean isObject(String line) {
    try {
      return json.readTree(line) instanceof ObjectNode;
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  private String asText(String line) throws JsonProcessingException {
    return json.writeValueAsString(Map.of("_line", line));
  }

  /** Writes a refused row. */
  private interface ErrorWriter {
    void write(String line, RowOutcome row) throws IOException;
  }
}
