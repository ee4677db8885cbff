package lv.atbalsts.registry.registration;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the provider assessed the quality of its service, and has to again (REG-10). */
@Embeddable
@Schema(description = "The provider's own assessments of the quality of the service")
public record QualityAssessment(
    @Schema(
            description = "Day of the provider's last own quality assessment",
            examples = "2022-05-02")
        LocalDate qualityAssessedOn,
    @Schema(
            description = "Day by which the next one is due: three years (MK 338 p.2.7)",
            examples = "2025-05-02")
        LocalDate qualityDueOn) {

  private static final int YEARS = 3;

  /** None yet, of a registration that begins on a day. */
  static QualityAssessment none(LocalDate validFrom) {
    return new QualityAssessment(null, validFrom.plusYears(YEARS));
  }

  static QualityAssessment on(LocalDate day) {
    return new QualityAssessment(day, day.plusYears(YEARS));
  }

  /** The same, of a registration that begins on another day. */
  QualityAssessment beginning(LocalDate validFrom) {
    return qualityAssessedOn == null ? none(validFrom) : this;
  }
}
