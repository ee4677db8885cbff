package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question (jautājums). */
@Schema(description = "one question")
public record Item(
    @NotNull
        @Pattern(regexp = CODE)
        @Schema(description = "by which answers name it", examples = "A1_FREQUENCY")
        String linkId,
    @NotNull @Valid @Schema(description = "what is asked") Words text,
    @NotNull @Schema(description = "what kind of answer it takes", examples = "CHOICE")
        ItemType type,
    @Schema(
            description = "whether an assessment cannot be submitted without it, where it is asked",
            examples = "true")
        boolean required,
    @NotNull @Size(max = 50) @Schema(description = "of a CHOICE: the answers to choose from")
        List<@NotNull @Valid Option> options,
    @Schema(description = "of an INTEGER: the least", examples = "0") Integer min,
    @Schema(description = "of an INTEGER: the most", examples = "24") Integer max,
    @NotNull
        @Size(max = 10)
        @Schema(description = "asked only where all of these hold; empty: always")
        List<@NotNull @Valid Condition> shownWhen) {

  /** Of what all codes here are made; a dot would part the names of an import's columns. */
  static final String CODE = "[A-Za-z0-9_-]{1,40}";
}
