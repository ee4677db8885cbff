package lv.atbalsts.registry.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as anyone may read it: the fields of the register's open data (REG-09). */
@Schema(description = "A registration as anyone may read it")
public record RegistrationView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000003") UUID id,
    @Schema(description = "Register number: a running integer as text", examples = "1331")
        String registerNumber,
    @JsonUnwrapped RegistrationHolder holder,
    @Schema(description = "Service name in Latvian", examples = "grupu māja (dzīvoklis)")
        String serviceName,
    OfferedService service,
    ServiceLocation location,
    @Schema(
            description =
                "Kilometres from the point that near names, to a tenth; absent without near. Of a location whose"
                    + " source is MUNICIPALITY it is that of the middle of the municipality",
            examples = "12.4")
        BigDecimal distanceKm,
    @Schema(description = "First day", examples = "2021-09-01") LocalDate validFrom,
    @Schema(description = "Last day, absent where it has no end", examples = "2026-08-31")
        LocalDate validTo,
    @Schema(description = "First day without it, where it ended early", examples = "2022-03-01")
        LocalDate endedOn,
    @Schema(description = "Why it was excluded", examples = "Pakalpojumu vairs nesniedz")
        String endReason,
    @Schema(description = "Suspensions, oldest first; it does not hold in their days")
        List<SuspensionView> suspensions,
    @JsonUnwrapped QualityAssessment quality,
    @Schema(description = "Status on the day asked for", examples = "REGISTERED")
        RegistrationStatus status,
    @Schema(description = "Whether it holds on the day asked for", examples = "true")
        boolean active,
    long version)
    implements Versioned {

  static RegistrationView of(
      Registration registration,
      String serviceName,
      ServiceLocation location,
      BigDecimal distanceKm,
      LocalDate day) {
    return new RegistrationView(
        registration.id(),
        registration.registerNumber(),
        registration.holder(),
        serviceName,
        registration.service(),
        location,
        distanceKm,
        registration.term().validFrom(),
        registration.term().validTo(),
        registration.term().endedOn(),
        registration.term().endReason(),
        registration.term().suspensions().stream().map(Suspension::view).toList(),
        registration.quality(),
        registration.term().shownOn(day),
        registration.term().activeOn(day),
        registration.version());
  }

  @Schema(description = "Days on which a registration does not hold")
  public record SuspensionView(
      @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000005") UUID id,
      @Schema(description = "First day of the suspension", examples = "2022-03-01")
          LocalDate suspendedOn,
      @Schema(
              description = "First day without it, absent while it is suspended",
              examples = "2022-04-01")
          LocalDate resumedOn) {}

  @Schema(description = "How many registrations were recorded as expired")
  public record ExpiryCount(
      @Schema(description = "Registrations recorded as expired by this call", examples = "3")
          int expired) {}
}
