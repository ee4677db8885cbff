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
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ierakstīta adrese")
          String reason) {

    /** As a registration stands. */
    static CorrectRegistration of(Registration registration, LocalDate correctedOn, String reason) {
      return new CorrectRegistration(
          registration.service(),
          registration.validFrom(),
          registration.validTo(),
          correctedOn,
          reason);
    }

    /** Without the day and the reason of the correction itself. */
    public CorrectRegistration undated() {
      return new CorrectRegistration(service, validFrom, validTo, null, null);
    }

    LocalDate lastDay() {
      return validTo == null ? RegistrationDays.lastDay(validFrom) : validTo;
    }
  }

  /** The registrar's decision to take a registration out of the register (izslēgšana). */
  @Schema(description = "The decision to take a registration out of the register")
  record ExcludeRegistration(
      @NotNull
          @Schema(description = "First day on which it no longer holds", examples = "2022-03-01")
          LocalDate excludedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Pakalpojumu vairs nesniedz")
          String reason) {}

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
              description = "ATVK code; also finds what was registered under its former codes",
              example = "0038000")
          String municipality,
      @QueryParam("as-of")
          @Parameter(
              description = "Only registrations that hold on this day, today if absent",
              example = "2021-10-01")
          LocalDate asOf) {}
}
