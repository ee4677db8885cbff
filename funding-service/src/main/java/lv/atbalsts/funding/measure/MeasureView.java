package lv.atbalsts.funding.measure;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as anyone may read it. */
public record MeasureView(
    @Schema(description = "The measure's id.") UUID measureId,
    @Schema(description = "The measure's code.", examples = "9.2.2.1") String measure,
    @Schema(description = "Title in Latvian.") String titleLv,
    @Schema(description = "Title in English.") String titleEn,
    @Schema(description = "Which EU fund pays.", examples = "ESF") Fund fund,
    @Schema(description = "First day of the period.", examples = "2015-01-01") LocalDate from,
    @Schema(description = "Last day of the period.", examples = "2023-12-31") LocalDate to,
    @Schema(description = "EU and national money together.") Money total) {}
