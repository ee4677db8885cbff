package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share: whose record is shown to whom, why, until when. */
@Schema(description = "a share: whose record is shown to whom, why, until when")
record ShareView(
    @Schema(description = "the share's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
        UUID id,
    @Schema(description = "whose record", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "who shows it: ATVK code", examples = "0460200") String municipality,
    @Schema(description = "to whom") Recipient recipient,
    @Schema(description = "why", examples = "CASE_WORK") String purpose,
    @Schema(description = "what is shown; the list is open", examples = "[\"RECORD\"]")
        List<String> parts,
    @Schema(description = "first day", examples = "2021-06-01") LocalDate sharedOn,
    @Schema(description = "last day", examples = "2021-12-31") LocalDate sharedUntil,
    @Schema(
            description = "from this day on it is not shown; missing where it was not ended",
            examples = "2021-06-30")
        LocalDate endedOn) {

  /** A share: ids, codes and dates; what it says is read by itself, for a purpose. */
  @Schema(description = "a share in a list: ids, codes and dates; what it says is read by itself")
  record ShareSummary(
      @Schema(description = "the share's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "whose record", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID clientId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "who shows it: ATVK code", examples = "0460200") String municipality,
      @Schema(description = "to whom") Recipient recipient,
      @Schema(description = "first day", examples = "2021-06-01") LocalDate sharedOn,
      @Schema(description = "last day", examples = "2021-12-31") LocalDate sharedUntil,
      @Schema(description = "from this day on it is not shown", examples = "2021-06-30")
          LocalDate endedOn) {}

  /** What is shown of a person. */
  @Schema(description = "what is shown of a person; whoever gets it is in the owner's access log")
  record SharedRecord(@Schema(description = "the person's record") ClientView client) {

    /** Never the fields: a person must not reach a log by way of a message. */
    @Override
    public String toString() {
      return "SharedRecord";
    }
  }
}
