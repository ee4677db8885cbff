package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a file is to be taken in; a {@code @BeanParam} of every import, and part of what is repeated.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class ImportRequest {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  static final String FILE =
      "NDJSON: one row a line. CSV: UTF-8, comma or semicolon, a header with the names of the JSON row, dots"
          + " for what is nested and for places in a list (disability.adultGroup, consents.0.purpose, answers.A1).";

  @QueryParam("mode")
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

  @HeaderParam("Content-Type")
  @Parameter(hidden = true)
  String contentType;

  boolean isCsv() {
    return MediaType.valueOf(contentType).isCompatible(MediaType.valueOf(CSV));
  }

  ImportMode mode() {
    return ImportMode.of(mode);
  }

  boolean atomic() {
    return atomic;
  }
}
