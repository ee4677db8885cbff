package lv.atbalsts.registry.capacity;

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

/** What callers send about capacity. */
interface CapacityRequests {

  /** Whom places are for, as the grants of the programme name it. */
  String TARGET_GROUP =
      "ADULT_GRT|CHILD_OUT_OF_FAMILY_CARE|CHILD_FT|LEGAL_REPRESENTATIVE|PROSPECTIVE_CARER";

  /** The places of a registration for a target group, for the first time. */
  @Schema(description = "The places of a registration for a target group")
  record RecordCapacity(
      @NotNull
          @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @NotNull
          @Pattern(regexp = TARGET_GROUP)
          @Schema(description = "Whom they are for, as grants name it", examples = "ADULT_GRT")
          String targetGroup,
      @NotNull
          @Pattern(regexp = "[A-Z_]{1,20}")
          @Schema(description = "What one of them is; the list is open", examples = "PLACE")
          String unit,
      @NotNull @Valid CapacityTerms level) {}

  @Schema(description = "Other numbers from a day on; those of the same day are written anew")
  record ChangeCapacity(
      @NotNull @Valid CapacityTerms level,
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Pabeigts otrais stāvs")
          String reason) {}

  /** What capacities may be searched by; all conditions hold. */
  record CapacitySearch(
      @QueryParam("registrationId")
          @Parameter(description = "Registration", example = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
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
              description = "ATVK code of the address; also finds what stands under former codes",
              example = "0038000")
          String municipality,
      @QueryParam("region")
          @AllowedValues(words = {"Kurzeme", "Latgale", "Rīga", "Vidzeme", "Zemgale"})
          @Parameter(description = "Planning region of the address", example = "Zemgale")
          String region,
      @QueryParam("targetGroup")
          @AllowedValues(
              words = {
                "ADULT_GRT",
                "CHILD_OUT_OF_FAMILY_CARE",
                "CHILD_FT",
                "LEGAL_REPRESENTATIVE",
                "PROSPECTIVE_CARER"
              })
          @Parameter(description = "Whom the places are for", example = "ADULT_GRT")
          String targetGroup,
      @QueryParam("as-of")
          @Parameter(
              description = "The day of the numbers, today if absent",
              example = "2022-03-01")
          LocalDate asOf) {}
}
