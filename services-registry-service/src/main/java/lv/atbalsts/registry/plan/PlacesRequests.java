package lv.atbalsts.registry.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.plan.PlacesTerms.PlanTargetGroup;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers ask of the places of DI plans. */
interface PlacesRequests {

  /** What places may be searched by; all conditions hold. */
  record PlacesSearch(
      @QueryParam("planId")
          @Parameter(description = "DI plan", example = "019a0000-0000-7000-8000-000000000006")
          UUID planId,
      @QueryParam("version")
          @Parameter(
              description =
                  "Number of a version of the plan, also one that is not approved; if absent, the"
                      + " version in force",
              example = "2")
          Integer version,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "The version in force on this day; today if neither this nor a version is given",
              example = "2018-06-30")
          LocalDate asOf,
      @QueryParam("projectNumber")
          @Parameter(
              description = "Number of the region's DI project",
              example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code; also finds what was planned under its other codes",
              example = "0038000")
          String municipality,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Service type", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("targetGroup") @Parameter(description = "Target group", example = "ADULT_GRT")
          PlanTargetGroup targetGroup,
      @QueryParam("measure")
          @AllowedValues(words = {"9.2.2.1", "9.3.1.1"})
          @Parameter(description = "Measure that pays", example = "9.3.1.1")
          String measure) {}
}
