package lv.atbalsts.assessment.needs;

import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.scoring.AnswerCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft cannot be submitted with. */
@Schema(description = "what a draft cannot be submitted with")
record Warning(
    @Schema(description = "JSON pointer of the answer", examples = "/answers/A1_FREQUENCY")
        String pointer,
    @Schema(
            description = "the code that the submission would refuse it with",
            examples = "ASM-0175")
        String code) {

  static Warning missing(Item item) {
    return new Warning(AnswerCheck.pointer(item.linkId()), "ASM-0175");
  }
}
