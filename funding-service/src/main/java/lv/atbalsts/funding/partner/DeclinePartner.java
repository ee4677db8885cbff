package lv.atbalsts.funding.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality does not agree to a partnership. */
public record DeclinePartner(
    @NotNull @Schema(description = "The day of the decision.", examples = "2015-10-02")
        LocalDate declinedOn,
    @NotBlank @Schema(description = "Why.", examples = "Council decision no. 14.") String reason) {}
