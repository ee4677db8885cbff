package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search by personal code: in the body, for addresses are logged everywhere. */
@Schema(description = "a search by personal code")
record SearchClient(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode) {

  @Override
  public String toString() {
    return "SearchClient";
  }
}
