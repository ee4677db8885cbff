package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about places. */
interface PlacesRequests {

  /** The start of the creation of places. */
  @Schema(description = "The start of the creation of places")
  record StartCreation(
      @NotNull @Schema(description = "Day it started", examples = "2020-03-02")
          LocalDate startedOn) {}

  /** The completion of places. */
  @Schema(description = "The completion of places")
  record CompleteCreation(
      @NotNull @Schema(description = "Day they were finished", examples = "2021-11-30")
          LocalDate finishedOn) {}

  /** What places may be searched by; all conditions hold. */
  record PlacesSearch(
      @QueryParam("planId")
          @Parameter(description = "DI plan", example = "019a0000-0000-7000-8000-000000000006")
          UUID planId,
      @QueryParam("projectNumber")
          @Parameter(
              description = "Number of the region's DI project",
              example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "ATVK code", example = "0038000")
          String municipality,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("status") @Parameter(description = "Status", example = "CREATING")
          PlacesStatus status) {}
}
