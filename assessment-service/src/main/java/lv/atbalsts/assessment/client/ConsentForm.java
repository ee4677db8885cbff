package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent (piekrišana): for what, given by whom, when. */
@Schema(description = "a consent: for what, given by whom, when")
public record ConsentForm(
    @NotBlank
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(
            description = "PROGRAMME for taking part in a project; the list is open",
            examples = "PROGRAMME")
        String purpose,
    @NotNull @Schema(description = "who gave it", examples = "PERSON") ConsentGiver givenBy,
    @NotNull @Schema(description = "the day it was given", examples = "2019-03-01")
        LocalDate givenOn) {}
