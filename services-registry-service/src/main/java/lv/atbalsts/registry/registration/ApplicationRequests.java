package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about an application. */
interface ApplicationRequests {

  @Schema(description = "An application to be registered: provider x service type x place")
  record SubmitApplication(
      @NotNull
          @Pattern(regexp = "[0-9]{11}")
          @Schema(description = "The provider's registration number", examples = "90000054572")
          String provider,
      @Schema(description = "Day of submission, today if absent", examples = "2021-08-02")
          LocalDate submittedOn,
      @NotNull @Valid OfferedService service) {

    /** As the register writes it; submitted today where no day is given. */
    SubmitApplication written(OfferedServiceRules services, LocalDate today) {
      return new SubmitApplication(provider, submitted(today), services.spelled(service));
    }

    LocalDate submitted(LocalDate today) {
      return submittedOn == null ? today : submittedOn;
    }
  }

  /** The service as the applicant writes it anew, to complete the application. */
  @Schema(description = "The service as the applicant writes it anew")
  record EditApplication(@NotNull @Valid OfferedService service) {}

  @Schema(description = "The registrar's decision of an application")
  record DecideApplication(
      @NotNull @Schema(description = "Decision", examples = "REGISTER") DecisionKind decision,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "Number of the decision", examples = "1-12/34")
          String decisionNumber,
      @NotNull @Schema(description = "Day of the decision", examples = "2021-08-20")
          LocalDate decidedOn,
      @Size(max = 50)
          @Schema(
              description =
                  "Ground, required to postpone or refuse: GET /registrations/decision-grounds",
              examples = "DOCUMENTS_MISSING")
          String ground,
      @Size(min = 1, max = 2000)
          @Schema(
              description = "Why; required but to register",
              examples = "Nav iesniegti iekšējās kārtības noteikumi")
          String reason,
      @Schema(
              description =
                  "Last day to complete a postponed application; that of the usual time if absent",
              examples = "2021-09-20")
          LocalDate completeBy,
      @Schema(
              description = "First day of the registration, the day of the decision if absent",
              examples = "2021-09-01")
          LocalDate validFrom,
      @Schema(
              description = "The registration has no end: certificates of 2008-2017",
              examples = "false")
          Boolean withoutEnd) {

    LocalDate begins() {
      return validFrom == null ? decidedOn : validFrom;
    }

    LocalDate lastDay() {
      return isWithoutEnd() ? null : RegistrationDays.lastDay(begins());
    }

    boolean isWithoutEnd() {
      return Boolean.TRUE.equals(withoutEnd);
    }

    RegisterDecisionTerms terms() {
      return new RegisterDecisionTerms(decisionNumber, decidedOn, ground, reason);
    }
  }

  @Schema(description = "A note of an appeal of one of the decisions")
  record NoteAppeal(
      @NotNull
          @Schema(
              description = "The decision that is appealed",
              examples = "019a0000-0000-7000-8000-000000000004")
          UUID decisionId,
      @NotNull @Valid AppealTerms appeal) {}

  /** What applications may be searched by; all conditions hold. */
  record ApplicationSearch(
      @QueryParam("status")
          @Parameter(description = "Only of this status", example = "NEEDS_COMPLETION")
          ApplicationStatus status,
      @QueryParam("provider")
          @Parameter(description = "The provider's registration number", example = "90000054572")
          String provider,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "GROUP_HOME")
          String serviceType,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code of the address; also finds its former codes",
              example = "0038000")
          String municipality,
      @QueryParam("due-by")
          @Parameter(
              description =
                  "Only those that are to be decided (decideBy) or completed (completeBy) on this day or before it",
              example = "2021-09-01")
          LocalDate dueBy) {}
}
