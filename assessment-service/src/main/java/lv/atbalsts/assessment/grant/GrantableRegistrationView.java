package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.upstream.registry.KnownRegistration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration whose service may be granted. */
@Schema(description = "a registration whose service may be granted")
record GrantableRegistrationView(
    @Schema(
            description = "the registration's id",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID id,
    @Schema(description = "the number in the register", examples = "1330") String registerNumber,
    @Schema(description = "the provider's registration number", examples = "90000054572")
        String providerNumber,
    @Schema(description = "the provider's name", examples = "Madonas novada pašvaldība")
        String providerName,
    @Schema(description = "code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "where it is given", examples = "Raiņa iela 1, Madona") String address,
    @Schema(description = "ATVK code of the place", examples = "0700200") String municipality,
    @Schema(description = "first valid day", examples = "2019-01-01") LocalDate validFrom,
    @Schema(description = "last valid day; missing while open", examples = "2023-12-31")
        LocalDate validTo) {

  static GrantableRegistrationView of(KnownRegistration known) {
    return new GrantableRegistrationView(
        known.id(),
        known.registerNumber(),
        known.providerNumber(),
        known.providerName(),
        known.serviceType(),
        known.address(),
        known.municipality(),
        known.validFrom(),
        known.lastDay());
  }
}
