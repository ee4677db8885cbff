package lv.atbalsts.registry.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every decision of the registrar says: its number and day, on which ground, and why. */
@Embeddable
@Schema(description = "A decision of the registrar")
public record RegisterDecisionTerms(
    @NotBlank
        @Size(max = 100)
        @Column(name = "decision_number")
        @Schema(description = "Number of the decision", examples = "1-12/34")
        String number,
    @NotNull @Schema(description = "Day of the decision", examples = "2022-03-01")
        LocalDate decidedOn,
    @Size(max = 50)
        @Schema(
            description =
                "Ground, as GET /registrations/decision-grounds lists them for this decision",
            examples = "SERVICE_NOT_GIVEN")
        String ground,
    @Size(min = 1, max = 2000)
        @Schema(
            description = "Why; not asked for where it registers or renews",
            examples = "Pakalpojumu vairs nesniedz")
        String reason) {}
