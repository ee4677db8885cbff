package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in a list. */
@Schema(description = "An application in a list")
public record ApplicationSummary(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000002") UUID id,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
    @Schema(description = "Address as text", examples = "Saieta laukums 1, Madona, LV-4801")
        String address,
    @Schema(description = "Day of submission", examples = "2021-08-02") LocalDate submittedOn,
    @Schema(description = "Status", examples = "SUBMITTED") ApplicationStatus status) {

  static ApplicationSummary of(RegistrationApplication application) {
    return new ApplicationSummary(
        application.id(),
        application.provider(),
        application.service().serviceType(),
        application.service().address().text(),
        application.submittedOn(),
        application.status());
  }
}
