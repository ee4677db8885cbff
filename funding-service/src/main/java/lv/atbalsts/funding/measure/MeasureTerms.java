package lv.atbalsts.funding.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.ProjectNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry says of a measure. */
@Embeddable
@Schema(description = "A measure of the programme: its code, fund, period and total.")
public record MeasureTerms(
    @NotNull
        @Pattern(regexp = ProjectNumber.MEASURE)
        @Column(name = "code")
        @Schema(description = "The measure's code (SAM numurs).", examples = "9.2.2.1")
        String measure,
    @NotBlank
        @Schema(
            description = "Title in Latvian.",
            examples = "Deinstitucionalizācija: plānošanas reģionu projekti")
        String titleLv,
    @NotBlank
        @Schema(
            description = "Title in English.",
            examples = "Deinstitutionalisation: projects of the planning regions")
        String titleEn,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Which EU fund pays.", examples = "ESF")
        Fund fund,
    @NotNull
        @Column(name = "period_from")
        @Schema(description = "First day of the period.", examples = "2015-01-01")
        LocalDate from,
    @NotNull
        @Column(name = "period_to")
        @Schema(description = "Last day of the period.", examples = "2023-12-31")
        LocalDate to,
    @NotNull @Valid @Schema(description = "EU and national money together, in euro.") Money total) {

  /** The EU social fund pays services, the regional fund (ERAF) buildings. */
  public enum Fund {
    ESF,
    ERDF
  }
}
