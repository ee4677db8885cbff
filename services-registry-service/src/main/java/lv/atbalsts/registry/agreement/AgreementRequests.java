package lv.atbalsts.registry.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about cooperation agreements. */
interface AgreementRequests {

  @Schema(description = "An agreement as one party enters it; it holds when the other confirms")
  record ProposeAgreement(
      @NotNull
          @Schema(description = "Whose places", examples = "019a0000-0000-7000-8000-000000000008")
          UUID capacityId,
      @Pattern(regexp = "[0-9]{7}")
          @Schema(
              description = "ATVK code of the municipality that buys; where a provider enters it",
              examples = "0110000")
          String municipality,
      @NotNull @Valid AgreementTerms terms) {}

  /** What agreements may be searched by; all conditions hold. */
  record AgreementSearch(
      @QueryParam("capacityId")
          @Parameter(description = "Capacity", example = "019a0000-0000-7000-8000-000000000008")
          UUID capacityId,
      @QueryParam("provider")
          @Parameter(description = "The provider's registration number", example = "90000054572")
          String provider,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "ATVK code of the municipality that buys", example = "0110000")
          String municipality,
      @QueryParam("status") @Parameter(description = "Status", example = "IN_FORCE")
          AgreementStatus status,
      @QueryParam("as-of")
          @Parameter(
              description = "Only agreements whose period has this day",
              example = "2022-03-01")
          LocalDate asOf) {}
}
