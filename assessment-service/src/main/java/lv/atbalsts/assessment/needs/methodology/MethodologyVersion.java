package lv.atbalsts.assessment.needs.methodology;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which methodology. */
@Embeddable
@Schema(description = "which version of which methodology")
public record MethodologyVersion(
    @Schema(description = "its code", examples = "SAMPLE_SUPPORT_INTENSITY") String code,
    @Schema(description = "its version", examples = "2") int version) {

  @Override
  public String toString() {
    return code + " " + version;
  }
}
