package lv.atbalsts.registry.creation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.registry.plan.PlacesTerms.PlacesCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Places on their way to be registered")
public record CreationView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000008") UUID id,
    @Schema(description = "Line of the DI plan", examples = "019a0000-0000-7000-8000-000000000007")
        UUID placesId,
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Municipality (ATVK code)", examples = "0110000") String municipality,
    @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "Category", examples = "COMMUNITY") PlacesCategory category,
    @Schema(description = "Status", examples = "FINISHED") CreationStatus status,
    @JsonUnwrapped CreationTerms terms,
    long version)
    implements Versioned {}
