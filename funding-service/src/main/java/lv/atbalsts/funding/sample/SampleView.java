package lv.atbalsts.funding.sample;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.sample.rules.SampleDraw;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample as its callers read it. */
public record SampleView(
    @Schema(description = "The sample's id.") UUID id,
    @Schema(description = "The claim's id.") UUID claimId,
    @JsonUnwrapped SampleTerms terms,
    @Schema(description = "Who asks.", examples = "cfla-anna") String askedBy,
    @Schema(description = "Where it is on its way.", examples = "OPEN") SampleStatus status,
    @Schema(description = "The day all documents were in.") LocalDate receivedOn,
    @Schema(description = "Who took it back.", examples = "cfla-anna") String withdrawnBy,
    @Schema(description = "Why it was taken back.") String withdrawalReason,
    @Schema(description = "The lines whose documents are asked for.") List<SampleLine> lines) {

  /** A line of a claim that is drawn. */
  @Schema(description = "A line of a claim that is drawn.")
  public record SampleLine(
      @Schema(description = "The claim's line, by its id.") UUID lineId,
      @Schema(
              description = "RISK: one of the highest amounts; RANDOM: drawn by chance.",
              examples = "RISK")
          SampleDraw.SampleWay way) {}
}
