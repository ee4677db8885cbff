package lv.atbalsts.assessment.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person is offered to another municipality. */
@Schema(description = "a person is offered to another municipality")
record OfferMove(
    @NotBlank
        @Size(max = 7)
        @Schema(description = "ATVK code of who is to receive the person", examples = "0025000")
        String to,
    @NotNull
        @Known("move-reasons")
        @Schema(
            description =
                "MOVED_HOME, PLACED_IN_INSTITUTION, TERRITORIAL_REFORM or OTHER; GET /classifiers/move-reasons lists them",
            examples = "MOVED_HOME")
        String reason) {

  OfferMove {
    to = Reference.joined(to);
  }
}
