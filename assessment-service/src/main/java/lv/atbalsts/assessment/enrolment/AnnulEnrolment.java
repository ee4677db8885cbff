package lv.atbalsts.assessment.enrolment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an enrolment should not have been entered. */
@Schema(description = "why an enrolment should not have been entered")
record AnnulEnrolment(
    @NotNull @Schema(description = "why", examples = "WRONG_PERSON") AnnulmentReason reason) {}
