package lv.atbalsts.funding.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a sample's way ask for. */
interface SampleRequests {

  /** All documents of a sample are in. */
  record ReceiveDocuments(
      @NotNull
          @Schema(
              description = "The day the last of them came; not in the future.",
              examples = "2021-04-20")
          LocalDate receivedOn) {}

  /** Nothing is asked any more. */
  record WithdrawSample(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The claim's lines were drawn anew.")
          String reason) {}
}
