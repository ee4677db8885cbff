package lv.atbalsts.registry.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider to be recorded. */
@Schema(description = "A provider to be recorded")
public record RecordProvider(
    @NotNull
        @Pattern(regexp = "[0-9]{11}")
        @Schema(
            description = "Enterprise registration number: 11 digits, the last a check digit",
            examples = "90000054572")
        String registrationNumber,
    @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "Madonas novada pašvaldība")
        String name,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Legal status (juridiskais statuss), an open list",
            examples = "Pašvaldības iestāde")
        String legalStatus,
    @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0038000")
        String municipality,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2021-08-02")
        LocalDate recordedOn) {}
