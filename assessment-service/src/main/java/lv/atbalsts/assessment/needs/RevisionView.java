package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment said before it was amended. */
@Schema(description = "what an assessment said before it was amended")
record RevisionView(
    @Schema(description = "1 is the first", examples = "1") int number,
    @Schema(description = "who wrote it", examples = "assessor-014") String author,
    @Schema(description = "why it was amended, as a code", examples = "WRONG_ANSWER") String reason,
    @Schema(description = "on which day", examples = "2019-05-20") LocalDate replacedOn,
    @JsonRawValue
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "answers by item",
            examples = "{\"A1_FREQUENCY\":\"3\"}")
        String answers,
    @Schema(
            description = "what the team recommended",
            examples = "day care centre, three days a week")
        String recommendation,
    @Schema(description = "what the answers came to") ResultView result) {

  @Override
  public String toString() {
    return "RevisionView";
  }
}
