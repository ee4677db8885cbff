package lv.atbalsts.assessment.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much work there is, by municipality and kind. */
@Schema(description = "how much work there is, by municipality and kind")
record TaskCounts(
    @Schema(description = "seen from which day", examples = "2020-05-10") LocalDate on,
    @Schema(description = "by municipality and kind; what has no work is left out")
        List<TaskCount> items) {

  /** How much work of a kind a municipality has. */
  @Schema(description = "how much work of a kind a municipality has")
  record TaskCount(
      @Schema(
              description = "ATVK code; of EMERGENCY_ACCESSES_MANY also a registration number",
              examples = "0460200")
          String municipality,
      @Schema(description = "what is to be done", examples = "AGREEMENT_MISSING") TaskKind kind,
      @Schema(description = "due before today", examples = "4") long overdue,
      @Schema(description = "due from today to the seventh day from today", examples = "2")
          long in7Days,
      @Schema(
              description = "due from today to the thirtieth day from today, the seven among them",
              examples = "9")
          long in30Days,
      @Schema(description = "all of it", examples = "17") long all) {

    static TaskCount read(ResultSet row) throws SQLException {
      return new TaskCount(
          row.getString("municipality"),
          TaskKind.valueOf(row.getString("kind")),
          row.getLong("overdue"),
          row.getLong("in_7_days"),
          row.getLong("in_30_days"),
          row.getLong("all_of_it"));
    }
  }
}
