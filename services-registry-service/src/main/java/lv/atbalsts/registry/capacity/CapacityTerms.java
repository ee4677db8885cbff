package lv.atbalsts.registry.capacity;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.RegistryRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many places there are from a day on. */
@Embeddable
@Schema(description = "How many places there are from a day on, until the next such day")
public record CapacityTerms(
    @NotNull @Schema(description = "From this day on", examples = "2022-01-01") LocalDate validFrom,
    @NotNull
        @Min(0)
        @Max(100_000)
        @Schema(
            description = "Places in all, in persons at a time; no fixed number for group homes",
            examples = "16")
        Integer maximum,
    @NotNull
        @Min(0)
        @Max(100_000)
        @Schema(description = "How many of them a project has funded", examples = "12")
        Integer funded,
    @Pattern(regexp = ProjectNumber.FORM)
        @Schema(
            description = "Number of the project that has funded them; only where any are",
            examples = "9.2.2.1./15/I/001")
        String projectNumber) {

  public CapacityTerms {
    projectNumber = ProjectNumber.written(projectNumber);
  }

  /** The same numbers from another day on. */
  CapacityTerms from(LocalDate day) {
    return new CapacityTerms(day, maximum, funded, projectNumber);
  }

  /** No places from a day on, as before the first level. */
  static CapacityTerms none(LocalDate day) {
    return new CapacityTerms(day, 0, 0, null);
  }

  void check() {
    FieldErrors errors = new FieldErrors();
    if (funded > maximum) {
      errors.add("/funded", RegistryRefusal.FUNDED_ABOVE_MAXIMUM, funded, maximum);
    }
    if (funded > 0 != (projectNumber != null)) {
      errors.add("/projectNumber", RegistryRefusal.FUNDED_AND_PROJECT_GO_TOGETHER, funded);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }
}
