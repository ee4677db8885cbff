package lv.atbalsts.assessment.move;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of moves. */
interface MoveRequests {

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

    public OfferMove {
      to = Reference.joined(to);
    }
  }

  /** The person is taken over. */
  @Schema(description = "the person is taken over")
  record AcceptMove(
      @Schema(
              description =
                  "the id of an own record of the same person, where there is one: the two are merged and this one is kept",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID mergeInto) {}

  /** The person is not taken over. */
  @Schema(description = "the person is not taken over")
  record RefuseMove(
      @NotNull
          @Known("move-refusal-reasons")
          @Schema(
              description =
                  "NOT_RESIDENT, NOT_KNOWN or OTHER; GET /classifiers/move-refusal-reasons lists them",
              examples = "NOT_RESIDENT")
          String reason) {}

  /** Many persons go to one municipality. */
  @Schema(description = "many persons go to one municipality")
  record BulkMove(
      @NotNull @Valid @Schema(description = "where to, and why") OfferMove move,
      @NotEmpty
          @Size(max = 500)
          @Schema(
              description = "ids of records, at most 500",
              examples = "[\"0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77\"]")
          List<@NotNull UUID> clientIds) {}
}
