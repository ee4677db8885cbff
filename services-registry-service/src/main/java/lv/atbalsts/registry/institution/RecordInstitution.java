package lv.atbalsts.registry.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution to be recorded. */
@Schema(description = "An institution to be recorded")
public record RecordInstitution(
    @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "VSAC \"Zemgale\"")
        String name,
    @NotNull @Schema(description = "Kind", examples = "VSAC") InstitutionKind kind,
    @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0110000")
        String municipality,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2016-01-04")
        LocalDate recordedOn) {}
