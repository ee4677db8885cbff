package lv.atbalsts.registry.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a DI plan is drafted with: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "What a region's DI plan is drafted with")
public record DiPlanTerms(
    @NotBlank
        @Size(max = 50)
        @Column(name = "project")
        @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotBlank @Schema(description = "Planning region that leads it", examples = "Zemgale")
        String region,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Title", examples = "Zemgales plānošanas reģiona DI plāns")
        String title,
    @Schema(
            description =
                "Day it was drafted, today if absent; its municipalities are those of this day",
            examples = "2017-06-01")
        LocalDate draftedOn) {

  /** As the register writes it; drafted today where no day is given. */
  DiPlanTerms written(LocalDate today) {
    return new DiPlanTerms(
        projectNumber, region, title.strip(), draftedOn == null ? today : draftedOn);
  }
}
