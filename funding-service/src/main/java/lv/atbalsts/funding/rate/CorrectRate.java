package lv.atbalsts.funding.rate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate was published wrongly. */
@Schema(description = "What is right instead of a rate that was published wrongly.")
record CorrectRate(
    @Valid @Schema(description = "The rate as it is right; missing: there is none.") RateTerms rate,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why.", examples = "The annex says 24.50, not 25.40.")
        String reason) {}
