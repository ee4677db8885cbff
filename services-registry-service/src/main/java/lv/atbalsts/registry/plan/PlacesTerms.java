package lv.atbalsts.registry.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places that a DI plan names: a request brings them, a row holds them, a view shows them. */
@Embeddable
@Schema(description = "Places that a DI plan names")
public record PlacesTerms(
    @NotBlank
        @Schema(
            description = "Municipality they will be in (ATVK code), a partner of the project",
            examples = "0110000")
        String municipality,
    @NotBlank @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Category", examples = "COMMUNITY")
        PlacesCategory category,
    @NotNull @Min(1) @Schema(description = "How many places", examples = "12") Integer places,
    @NotNull @Schema(description = "Day they are planned for", examples = "2022-12-31")
        LocalDate plannedFor) {

  public PlacesTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
