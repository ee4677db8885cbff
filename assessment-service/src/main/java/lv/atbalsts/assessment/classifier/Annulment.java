package lv.atbalsts.assessment.classifier;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something should not have been entered. */
@Schema(description = "why it should not have been entered")
public record Annulment(
    @NotNull @Known("annulment-reasons") @Schema(description = REASONS, examples = "WRONG_PERSON")
        String reason) {

  /** Said wherever such a reason is asked for. */
  public static final String REASONS =
      "ENTERED_IN_ERROR, ENTERED_TWICE, WRONG_PERSON or WRONG_DATE;"
          + " GET /classifiers/annulment-reasons lists them";
}
