package lv.atbalsts.registry.institution;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about institutions and branches; to record one takes its terms. */
interface InstitutionRequests {

  /** The plan by which a branch is closed. */
  @Schema(description = "The plan by which a branch is closed")
  record PlanClosure(
      @NotNull
          @Schema(description = "Whether the programme supports the closure", examples = "true")
          Boolean supportedForClosure,
      @NotNull @Schema(description = "Day it is to be closed", examples = "2023-12-31")
          LocalDate plannedClosureOn) {}

  /** The closure of a branch. */
  @Schema(description = "The closure of a branch")
  record CloseBranch(
      @NotNull @Schema(description = "Day it was closed", examples = "2021-12-31")
          LocalDate closedOn) {}

  /** What institutions may be searched by; all conditions hold. */
  record InstitutionSearch(
      @QueryParam("kind") @Parameter(description = "Only of this kind", example = "VSAC")
          InstitutionKind kind,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code of the seat; also finds its former codes",
              example = "0110000")
          String municipality) {}
}
