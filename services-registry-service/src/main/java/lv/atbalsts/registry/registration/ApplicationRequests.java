package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about an application. */
interface ApplicationRequests {

  /** An application to be registered: provider x service type x address. */
  @Schema(description = "An application to be registered: provider x service type x address")
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

  /** The registrar's decision of an application. */
  @Schema(description = "The registrar's decision of an application")
  record DecideApplication(
      @NotNull @Schema(description = "Decision", examples = "REGISTER") DecisionKind decision,
      @NotNull @Schema(description = "Day of the decision", examples = "2021-08-20")
          LocalDate decidedOn,
      @Size(min = 1, max = 2000)
          @Schema(
              description = "Why; required to postpone or refuse",
              examples = "Nav iesniegti iekšējās kārtības noteikumi")
          String reason,
      @Schema(
              description = "First day of the registration, the day of the decision if absent",
              examples = "2021-09-01")
          LocalDate validFrom) {

    LocalDate begins() {
      return validFrom == null ? decidedOn : validFrom;
    }
  }

  /** What applications may be searched by; all conditions hold. */
  record ApplicationSearch(
      @QueryParam("status") @Parameter(description = "Only of this status", example = "POSTPONED")
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
          String municipality) {}
}
