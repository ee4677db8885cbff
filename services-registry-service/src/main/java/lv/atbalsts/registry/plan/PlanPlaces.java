package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places to be named in a DI plan. */
@Schema(description = "Places to be named in a DI plan")
public record PlanPlaces(
    @NotBlank
        @Schema(
            description = "Municipality they will be in (ATVK code), a partner of the project",
            examples = "0110000")
        String municipality,
    @NotBlank @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull @Schema(description = "Category", examples = "COMMUNITY") PlacesCategory category,
    @NotNull @Min(1) @Schema(description = "How many places", examples = "12") Integer places,
    @NotNull @Schema(description = "Day they are planned for", examples = "2022-12-31")
        LocalDate plannedFor) {

  public PlanPlaces {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
