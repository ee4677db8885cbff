package lv.atbalsts.registry.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A line of a DI plan as one version of it names it")
public record PlacesView(
    @Schema(
            description = "Id of the places, the same in all versions",
            examples = "019a0000-0000-7000-8000-000000000007")
        UUID id,
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the version that names them so", examples = "1")
        int planVersion,
    @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @JsonUnwrapped PlacesTerms terms,
    @Schema(
            description = "First day this version is in force; missing where it is not approved",
            examples = "2017-10-17")
        LocalDate inForceFrom,
    @Schema(
            description = "First day the next version is in force; missing where there is none",
            examples = "2018-12-18")
        LocalDate inForceTo,
    long version)
    implements Versioned {}
