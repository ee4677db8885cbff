package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
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
    long version)
    implements Versioned {

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

  /** A decision as the provider and the registrar read it. */
  @Schema(description = "A decision of an application")
  public record DecisionView(
      @Schema(description = "Decision", examples = "POSTPONE") DecisionKind decision,
      @Schema(description = "Day of the decision", examples = "2021-08-20") LocalDate decidedOn,
      @Schema(description = "Why", examples = "Nav iesniegti iekšējās kārtības noteikumi")
          String reason) {

    static DecisionView of(ApplicationDecision decision) {
      return new DecisionView(decision.decision(), decision.decidedOn(), decision.reason());
    }
  }

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
}
