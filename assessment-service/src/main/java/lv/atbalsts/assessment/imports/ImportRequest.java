package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a file is to be taken in; a {@code @BeanParam} of every import, and part of what is repeated.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class ImportRequest {

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

  ImportMode mode() {
    return ImportMode.of(mode);
  }

  boolean atomic() {
    return atomic;
  }
}
