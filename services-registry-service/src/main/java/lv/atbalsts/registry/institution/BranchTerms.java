package lv.atbalsts.registry.institution;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a branch: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "What is recorded of a branch")
public record BranchTerms(
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
        LocalDate recordedOn) {

  /** As the register writes it; recorded today where no day is given. */
  BranchTerms written(LocalDate today) {
    return new BranchTerms(
        name.strip(), municipality, supportedForClosure, recordedOn == null ? today : recordedOn);
  }

  BranchTerms supportedForClosure(boolean supported) {
    return new BranchTerms(name, municipality, supported, recordedOn);
  }
}
