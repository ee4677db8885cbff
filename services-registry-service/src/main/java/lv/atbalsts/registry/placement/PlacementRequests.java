package lv.atbalsts.registry.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about placements. */
interface PlacementRequests {

  /** The days of a placement or reservation as they should have been written. */
  @Schema(description = "The days as they should have been written, or are from now on")
  record CorrectPlacement(
      @NotNull @Schema(description = "First day", examples = "2022-03-01") LocalDate from,
      @Schema(
              description = "Last day, included; absent while open: what had ended goes on",
              examples = "2023-02-28")
          LocalDate to,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Kļūdaini ievadīta pirmā diena")
          String reason) {}

  /** What placements may be searched by; all conditions hold. */
  record PlacementSearch(
      @QueryParam("capacityId")
          @Parameter(description = "Capacity", example = "019a0000-0000-7000-8000-000000000008")
          UUID capacityId,
      @QueryParam("registrationId")
          @Parameter(description = "Registration", example = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @QueryParam("grantId")
          @Parameter(description = "Grant", example = "019a0000-0000-7000-8000-000000000009")
          UUID grantId,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "ATVK code of the municipality that places", example = "0038000")
          String municipality,
      @QueryParam("status") @Parameter(description = "Status by today's date", example = "PLACED")
          PlacementStatus status,
      @QueryParam("as-of")
          @Parameter(
              description = "Only placements that have a place on this day",
              example = "2022-03-01")
          LocalDate asOf) {}
}
