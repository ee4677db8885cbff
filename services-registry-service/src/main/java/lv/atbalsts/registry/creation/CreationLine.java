package lv.atbalsts.registry.creation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import lv.atbalsts.registry.plan.DiPlanLine;
import lv.atbalsts.registry.plan.PlacesTerms;
import lv.atbalsts.registry.plan.PlacesTerms.PlacesCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The line of a DI plan that places are created by: a row holds it, views and events say it. */
@Embeddable
@Schema(description = "The line of a DI plan that places are created by")
public record CreationLine(
    @Schema(description = "Line of the DI plan", examples = "019a0000-0000-7000-8000-000000000007")
        UUID placesId,
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        @Column(name = "project")
        String projectNumber,
    @Schema(description = "Municipality (ATVK code)", examples = "0110000") String municipality,
    @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "Category", examples = "COMMUNITY") @Enumerated(EnumType.STRING)
        PlacesCategory category) {

  /** Of a line that some version in force has named. */
  static CreationLine of(DiPlanLine line) {
    PlacesTerms terms = line.stages().getLast().terms();
    return new CreationLine(
        line.placesId(),
        line.planId(),
        line.projectNumber(),
        terms.municipality(),
        terms.serviceType(),
        terms.category());
  }
}
