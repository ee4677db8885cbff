package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application with its decisions, oldest first, and the registration it led to. */
@Schema(description = "An application with its decisions and the registration it led to")
public record ApplicationView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000002") UUID id,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    OfferedService service,
    @Schema(description = "Day of submission", examples = "2021-08-02") LocalDate submittedOn,
    @Schema(description = "Status", examples = "SUBMITTED") ApplicationStatus status,
    @Schema(description = "Decisions, oldest first") List<DecisionView> decisions,
    @Schema(
            description = "The registration, once registered",
            examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "Version", examples = "0") int version) {

  static ApplicationView of(
      RegistrationApplication application,
      List<ApplicationDecision> decisions,
      UUID registrationId) {
    return new ApplicationView(
        application.id(),
        application.provider(),
        application.service(),
        application.submittedOn(),
        application.status(),
        decisions.stream().map(DecisionView::of).toList(),
        registrationId,
        application.version());
  }
}
