package lv.atbalsts.funding.codes;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a list as its callers read it. */
public record ListedCode(
    @Schema(description = "The list.", examples = "ERROR_TYPE") CodeListName list,
    @Schema(description = "The code.", examples = "MISSING_DOCUMENT") String code,
    @Schema(description = "In Latvian.", examples = "Trūkst attaisnojuma dokumenta") String lv,
    @Schema(description = "In English.", examples = "Supporting document missing") String en,
    @Schema(description = "First day.", examples = "2014-01-01") LocalDate validFrom,
    @Schema(description = "Last day; none while it is in force.") LocalDate validTo,
    @Schema(description = "Where it comes from, or that it is assumed.", examples = "assumed")
        String source) {}
