package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment in full. Whoever gets it is in the access log. */
@Schema(description = "an assessment in full; whoever gets it is in the access log")
record AssessmentView(
    @Schema(description = "the assessment without its answers") AssessmentEntry assessment,
    @Schema(description = "the specialists") List<TeamMember> team,
    @JsonRawValue
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "answers by item",
            examples = "{\"A1_FREQUENCY\":\"3\"}")
        String answers,
    @Schema(
            description = "what the team recommends",
            examples = "day care centre, three days a week")
        String recommendation,
    @Schema(description = "what the answers come to; missing while some are") ResultView result,
    @Schema(description = "of a draft: the answers without which it cannot be submitted")
        List<Warning> warnings) {

  @Override
  public String toString() {
    return "AssessmentView";
  }
}
