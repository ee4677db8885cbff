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
    @Schema(description = "Status", examples = "APPLIED") ApplicationStatus status,
    @Schema(
            description = "Last day to complete it, while it needs completion",
            examples = "2021-09-20")
        LocalDate completeBy,
    @Schema(description = "Day on which it was said to be complete", examples = "2021-09-10")
        LocalDate completedOn,
    @Schema(description = "Day on which it was withdrawn", examples = "2021-08-10")
        LocalDate withdrawnOn,
    @Schema(description = "Why it was withdrawn", examples = "Iesniegta kļūdaini")
        String withdrawalReason,
    ApplicationProgress progress,
    @Schema(description = "Decisions, oldest first") List<DecisionView> decisions,
    @Schema(
            description = "The registration, once registered",
            examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    long version)
    implements Versioned {

  @Schema(description = "An application in a list")
  public record ApplicationSummary(
      @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000002") UUID id,
      @Schema(description = "The provider's registration number", examples = "90000054572")
          String provider,
      @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
      @Schema(
              description = "Address as text, or the service area",
              examples = "Saieta laukums 1, Madona, LV-4801")
          String place,
      @Schema(description = "Municipality (ATVK code)", examples = "0038000") String municipality,
      @Schema(description = "Day of submission", examples = "2021-08-02") LocalDate submittedOn,
      @Schema(description = "Status", examples = "APPLIED") ApplicationStatus status,
      @Schema(
              description = "Day by which the registrar is to decide, while it is APPLIED",
              examples = "2021-09-01")
          LocalDate decideBy,
      @Schema(
              description = "Last day to complete it, while it is NEEDS_COMPLETION",
              examples = "2021-09-20")
          LocalDate completeBy) {}
}
