package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about a registration. */
public interface RegistrationRequests {

  /** A registration as it should have been written, or as it is from now on. */
  @Schema(description = "A registration corrected; its register number and its provider stay")
  record CorrectRegistration(
      @NotNull @Valid OfferedService service,
      @NotNull @Schema(description = "First day", examples = "2021-09-01") LocalDate validFrom,
      @Schema(
              description = "Last day, at most that of five years; that of five years if absent",
              examples = "2026-08-31")
          LocalDate validTo,
      @NotNull @Schema(description = "Day of the correction", examples = "2022-03-01")
          LocalDate correctedOn,
      @Schema(
              description = "It has no end: certificates of 2008-2017; then without validTo",
              examples = "false")
          Boolean withoutEnd,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ierakstīta adrese")
          String reason) {

    /** As a registration stands. */
    static CorrectRegistration of(Registration registration, LocalDate correctedOn, String reason) {
      return new CorrectRegistration(
          registration.service(),
          registration.term().validFrom(),
          registration.term().validTo(),
          correctedOn,
          registration.term().validTo() == null ? true : null,
          reason);
    }

    /** Without the day and the reason of the correction itself. */
    public CorrectRegistration undated() {
      return new CorrectRegistration(service, validFrom, validTo, null, withoutEnd, null);
    }

    boolean isWithoutEnd() {
      return Boolean.TRUE.equals(withoutEnd);
    }
  }

  /** The registrar's decision to take a registration out of the register (izslēgšana). */
  @Schema(description = "The decision to take a registration out of the register")
  record ExcludeRegistration(
      @NotNull
          @Schema(description = "First day on which it no longer holds", examples = "2022-03-01")
          LocalDate excludedOn,
      @NotNull @Valid RegisterDecisionTerms decision) {}

  /** The registrar's decision to suspend a registration (apturēšana). */
  @Schema(description = "The decision to suspend a registration")
  record SuspendRegistration(
      @NotNull @Schema(description = "First day on which it does not hold", examples = "2022-03-01")
          LocalDate suspendedOn,
      @NotNull @Valid RegisterDecisionTerms decision) {}

  /** The registrar's decision that a suspended registration holds again. */
  @Schema(description = "The decision that a suspended registration holds again")
  record ResumeRegistration(
      @NotNull
          @Schema(
              description =
                  "First day on which it holds again; the day of the suspension where that was wrong",
              examples = "2022-04-01")
          LocalDate resumedOn,
      @NotNull @Valid RegisterDecisionTerms decision) {}

  @Schema(description = "A decision as it should have been entered")
  record CorrectRegisterDecision(
      @NotNull @Valid RegisterDecisionTerms decision,
      @Schema(
              description =
                  "Day from which it holds, of an exclusion that stands; absent where it stays. The days of a"
                      + " suspension are corrected where they stand",
              examples = "2022-03-01")
          LocalDate effectiveOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ierakstīta diena")
          String reason) {}

  @Schema(description = "The days of a suspension as they should have been written")
  record CorrectSuspension(
      @NotNull @Schema(description = "First day of the suspension", examples = "2022-03-02")
          LocalDate suspendedOn,
      @Schema(
              description = "First day without it; absent while it is suspended still",
              examples = "2022-04-01")
          LocalDate resumedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ierakstīta diena")
          String reason) {}

  /** A decision that needs no more than its terms: to renew, or to take an exclusion back. */
  @Schema(description = "A decision of a registration")
  record DecideRegistration(@NotNull @Valid RegisterDecisionTerms decision) {}

  /** The provider's own assessment of the quality of the service (MK 338 p.2.7). */
  @Schema(description = "The provider's own assessment of the quality of the service")
  record AssessQuality(
      @NotNull @Schema(description = "Day of the last assessment", examples = "2022-05-02")
          LocalDate assessedOn) {}

  /** What the public may search the register by; all conditions hold. */
  record RegistrationSearch(
      @QueryParam("provider")
          @Parameter(
              description =
                  "Part of the provider's name, in any letter case, with or without diacritics, or its whole number",
              example = "madonas")
          String provider,
      @QueryParam("address")
          @Parameter(
              description = "Part of the address, in any letter case, with or without diacritics",
              example = "saieta laukums")
          String address,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "GROUP_HOME")
          String serviceType,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description =
                  "ATVK code of the address or of the service area; also finds what was registered under its former codes",
              example = "0038000")
          String municipality,
      @QueryParam("as-of")
          @Parameter(
              description = "Only registrations that hold on this day, today if absent",
              example = "2021-10-01")
          LocalDate asOf,
      @QueryParam("expiring-within")
          @Parameter(
              description = "Only registrations whose last day is at most so many days away",
              example = "60")
          Integer expiringWithin,
      @QueryParam("quality-due-within")
          @Parameter(
              description =
                  "Only registrations whose own quality assessment is due in at most so many days, or was due (MK 338 p.2.7)",
              example = "60")
          Integer qualityDueWithin,
      @QueryParam("status")
          @AllowedValues(words = {ANY_STATUS, "EXCLUDED", "EXPIRED", "REGISTERED", "SUSPENDED"})
          @Parameter(
              description =
                  "Instead of those that hold, those of this status on the day, or of any; a provider its own,"
                      + " REGISTRAR, MINISTRY and AUDITOR all, nobody else",
              example = "SUSPENDED")
          String status) {

    static final String ANY_STATUS = "ANY";
  }
}
