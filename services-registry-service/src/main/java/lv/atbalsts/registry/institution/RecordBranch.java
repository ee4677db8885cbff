package lv.atbalsts.registry.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch to be recorded. */
@Schema(description = "A branch to be recorded")
public record RecordBranch(
    @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "Filiāle \"Ziedkalne\"")
        String name,
    @NotBlank @Schema(description = "Municipality it stands in (ATVK code)", examples = "0110000")
        String municipality,
    @Schema(
            description = "Whether the programme supports its closure; false if absent",
            examples = "false")
        boolean supportedForClosure,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2016-01-04")
        LocalDate recordedOn) {}
