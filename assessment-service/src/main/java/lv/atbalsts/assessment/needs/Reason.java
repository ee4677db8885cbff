package lv.atbalsts.assessment.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, as a code: it travels, so it holds no words about a person. */
@Schema(description = "why, as a code")
record Reason(
    @NotNull
        @Pattern(regexp = CODE)
        @Schema(
            description = "INCOMPLETE, WRONG_PERSON, ENTERED_TWICE or another; the list is open",
            examples = "WRONG_PERSON")
        String reason) {

  static final String CODE = "[A-Z_]{3,40}";
}
