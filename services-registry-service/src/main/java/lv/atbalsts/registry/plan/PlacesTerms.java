package lv.atbalsts.registry.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a DI plan: places of one service in one municipality. A request brings it, a row holds
 * it, a view shows it.
 */
@Embeddable
@Schema(description = "Places that a DI plan names: one line of it")
public record PlacesTerms(
    @NotBlank
        @Schema(
            description = "Municipality they will be in (ATVK code), a partner of the project",
            examples = "0110000")
        String municipality,
    @NotBlank @Schema(description = "Service type code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Target group they are for", examples = "ADULT_GRT")
        PlanTargetGroup targetGroup,
    @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Category", examples = "COMMUNITY")
        PlacesCategory category,
    @NotNull
        @Pattern(regexp = "9\\.2\\.2\\.1|9\\.3\\.1\\.1")
        @Schema(
            description =
                "Measure (SAM) that pays: 9.2.2.1, services of the ESF; 9.3.1.1, buildings and"
                    + " equipment of the ERDF",
            examples = "9.3.1.1")
        String measure,
    @NotNull
        @Min(1)
        @Max(100_000)
        @Schema(description = "How many places, in persons at a time", examples = "12")
        Integer places,
    @NotNull @Schema(description = "Day they are planned for", examples = "2022-12-31")
        LocalDate plannedFor) {

  /** The measure of the ERDF that builds and equips. */
  public static final String ERDF = "9.3.1.1";

  public PlacesTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }

  /** How many of the places the ERDF may build. */
  public int built() {
    return measure.equals(ERDF) ? places : 0;
  }

  /** Another municipality, service or category is another line. */
  boolean sameLine(PlacesTerms other) {
    return municipality.equals(other.municipality)
        && serviceType.equals(other.serviceType)
        && category == other.category;
  }

  /** What kind of service the places are for. */
  public enum PlacesCategory {
    /** sabiedrībā balstīts pakalpojums */
    COMMUNITY,
    /** ģimeniskai videi pietuvināts pakalpojums */
    FAMILY_LIKE
  }

  /** For whom places are planned: the programme's groups that live in places (MK 313 p.3). */
  public enum PlanTargetGroup {
    /** pilngadīgas personas ar garīga rakstura traucējumiem */
    ADULT_GRT,
    /** bērni ar funkcionāliem traucējumiem */
    CHILD_FT,
    /** ārpusģimenes aprūpē esoši bērni */
    CHILD_OUT_OF_FAMILY_CARE
  }
}
