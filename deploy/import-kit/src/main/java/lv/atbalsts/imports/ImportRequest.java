package lv.atbalsts.imports;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.AllowedValues;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a file is to be taken in; a {@code @BeanParam} of every import, and part of what is repeated.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public final class ImportRequest {

  public static final String NDJSON = "application/x-ndjson";
  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static final String FILE =
      "NDJSON: one row a line, each as strict as a request's body. CSV: UTF-8, or UTF-16 with its byte order mark;"
          + " comma, semicolon or tab, empty rows and a line sep=; before the header are passed over. The header has"
          + " the names of the JSON row, in capitals or not, with dots for what is nested and for places in a list"
          + " (client.birthDate, client.consents.0.purpose, assessment.answers.A1). A cell is read by what its column, or the"
          + " item that it answers, takes, without the white space around it: a text as it is; a day as 2019-05-02"
          + " or 02.05.2019; a number or an amount as 1200.50, 1200,50 or 1 200,50; yes and no as TRUE and FALSE,"
          + " PATIESS and APLAMS, JĀ and NĒ. A spreadsheet (xlsx) has the same columns and cells in its first sheet that is not"
          + " hidden, or in the one that sheet names; cells with formulas are refused. A row that is refused never stops the others.";

  @QueryParam("mode")
  @AllowedValues(words = {"validate", "commit"})
  @DefaultValue("commit")
  @Parameter(
      description = "validate: only the report; commit: the rows take effect",
      schema =
          @Schema(
              enumeration = {"validate", "commit"},
              defaultValue = "commit"))
  String mode;

  @QueryParam("atomic")
  @DefaultValue("false")
  @Parameter(description = "true: all rows, or none where one is refused")
  boolean atomic;

  @QueryParam("sheet")
  @Parameter(
      description = "the sheet of a spreadsheet; without it the first that is not hidden",
      example = "Marts")
  String sheet;

  @HeaderParam("Content-Type")
  @Parameter(hidden = true)
  String contentType;

  boolean isCsv() {
    return is(CSV);
  }

  boolean isWorkbook() {
    return is(XLSX);
  }

  private boolean is(String type) {
    return MediaType.valueOf(contentType).isCompatible(MediaType.valueOf(type));
  }

  ImportMode mode() {
    return ImportMode.of(mode);
  }

  boolean atomic() {
    return atomic;
  }

  /** Whether all rows are worked in one transaction, and stand or fall together. */
  public boolean isWhole() {
    return atomic || mode() == ImportMode.VALIDATE;
  }
}
