package lv.atbalsts.funding.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.values.ProjectNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it is submitted. */
@Embeddable
@Schema(description = "A project submitted to a measure.")
public record ProjectTerms(
    @NotNull
        @Pattern(regexp = ProjectNumber.FORM)
        @Column(name = "number")
        @Schema(
            description = "Number: measure, year, letter, sequence (FUN-18).",
            examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotNull @Schema(description = "The measure's code.", examples = "9.2.2.1") String measure,
    @Min(1) @Schema(description = "Selection round, where the measure has rounds.", examples = "2")
        Integer round,
    @Pattern(regexp = "Kurzeme|Latgale|Rīga|Vidzeme|Zemgale")
        @Schema(description = "Planning region, of a regional project.", examples = "Zemgale")
        String region,
    @NotBlank
        @Schema(
            description = "Name of the beneficiary (finansējuma saņēmējs).",
            examples = "Zemgales plānošanas reģions")
        String leadPartner,
    @Pattern(regexp = "[0-9]{7}")
        @Column(name = "lead_municipality")
        @Schema(
            description = "Territory code (ATVK) of the beneficiary, where it is a municipality.",
            examples = "0320200")
        String municipality,
    @NotNull @Schema(description = "The day it was submitted.", examples = "2015-09-01")
        LocalDate submittedOn) {}
