package lv.atbalsts.registry.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The registrar's decision to take a registration out of the register (izslēgšana). */
@Schema(description = "The decision to take a registration out of the register")
public record ExcludeRegistration(
    @NotNull @Schema(description = "First day on which it no longer holds", examples = "2022-03-01")
        LocalDate excludedOn,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why", examples = "Pakalpojumu vairs nesniedz")
        String reason) {}
