package lv.atbalsts.funding.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/corrections")
@Tag(name = "CFLA")
class ClaimCorrectionResource {

  private final FinancialCorrectionDesk desk;

  ClaimCorrectionResource(FinancialCorrectionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "imposeCorrection",
      summary = "Correct what was certified or paid of a region's claim",
      description =
          "All corrections of a claim together are at most what is certified, those that are"
              + " RECOVERED at most what is paid. WITHHELD is taken at once from what is unpaid of"
              + " this claim, the rest from what is paid next in the project (FUN-15).")
  public RestResponse<CorrectionView> impose(
      @RestPath UUID id, @NotNull @Valid CorrectionTerms request) {
    CorrectionView correction = desk.impose(id, request);
    return Answers.made("/corrections/" + correction.id(), correction);
  }
}
