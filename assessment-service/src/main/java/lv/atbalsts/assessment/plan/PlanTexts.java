package lv.atbalsts.assessment.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan says of the person in words. It is kept sealed; whoever gets it is logged. */
@Schema(description = "what a plan says of the person in words; whoever gets it is logged")
record PlanTexts(
    @Schema(description = "the goals") List<Goal> goals,
    @Schema(description = "what the person prefers", examples = "mornings, a small group")
        String preferences,
    @Schema(description = "what may go wrong", examples = "may lose the way") String risks,
    @Schema(description = "what to do then", examples = "call the sister")
        String emergencyArrangement,
    @Schema(description = "the social mentor's name", examples = "Ilze Liepa") String mentorName) {

  static final PlanTexts NONE = new PlanTexts(List.of(), null, null, null, null);

  @Override
  public String toString() {
    return "PlanTexts";
  }
}
