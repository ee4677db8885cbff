package lv.atbalsts.assessment.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of work that is due; no name. */
@Schema(name = "Task", description = "a piece of work that is due")
record TaskView(
    @Schema(description = "what is to be done", examples = "AGREEMENT_MISSING") TaskKind kind,
    @Schema(description = "by when", examples = "2020-06-09") LocalDate dueOn,
    @Schema(description = "since when it waits", examples = "2020-05-10") LocalDate since,
    @Schema(
            description = "the record it is to be done on",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID subjectId,
    @Schema(
            description = "that record's path",
            examples = "/assessments/0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        String path,
    @Schema(
            description = "whose; missing where it is about no person",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID clientId,
    @Schema(
            description =
                "the random id by which events speak of the person; missing with clientId",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(
            description =
                "ATVK code; of EMERGENCY_ACCESSES_MANY who opens so many: also a provider's registration"
                    + " number",
            examples = "0460200")
        String municipality) {

  static TaskView read(ResultSet row, Map<TaskKind, TaskRows> waiting) throws SQLException {
    TaskKind kind = TaskKind.valueOf(row.getString("kind"));
    UUID subject = row.getObject("id", UUID.class);
    UUID client = row.getObject("client_id", UUID.class);
    return new TaskView(
        kind,
        row.getObject("due_on", LocalDate.class),
        row.getObject("since", LocalDate.class),
        subject,
        waiting.get(kind).subject().path(subject, client),
        client,
        row.getObject("client_ref", UUID.class),
        row.getString("municipality"));
  }

  TaskPlace place() {
    return new TaskPlace(dueOn, subjectId, kind.name());
  }
}
