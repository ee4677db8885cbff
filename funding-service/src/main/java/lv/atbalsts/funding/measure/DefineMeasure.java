package lv.atbalsts.funding.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.ProjectNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry says of a new measure. */
@Schema(description = "A measure of the programme: its code, fund, period and total.")
public record DefineMeasure(
    @NotNull
        @Pattern(regexp = ProjectNumber.MEASURE)
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
    @NotNull @Schema(description = "Which EU fund pays.", examples = "ESF") Fund fund,
    @NotNull @Schema(description = "First day of the period.", examples = "2015-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Last day of the period.", examples = "2023-12-31") LocalDate to,
    @NotNull @Valid @Schema(description = "EU and national money together, in euro.")
        Money total) {}
