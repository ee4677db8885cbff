package lv.atbalsts.registry.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an institution: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "What is recorded of an institution")
public record InstitutionTerms(
    @NotBlank @Size(max = 300) @Schema(description = "Name", examples = "VSAC \"Zemgale\"")
        String name,
    @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Kind", examples = "VSAC")
        InstitutionKind kind,
    @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0110000")
        String municipality,
    @Schema(
            description =
                "Day it is recorded as of, today if absent; the municipality is checked on it",
            examples = "2016-01-04")
        LocalDate recordedOn) {

  /** As the register writes it; recorded today where no day is given. */
  InstitutionTerms written(LocalDate today) {
    return new InstitutionTerms(
        name.strip(), kind, municipality, recordedOn == null ? today : recordedOn);
  }

  /** Kinds of institutions that deinstitutionalisation reorganises or closes. */
  public enum InstitutionKind {
    /** valsts sociālās aprūpes centrs */
    VSAC,
    /** bērnu sociālās aprūpes centrs */
    BSAC
  }
}
