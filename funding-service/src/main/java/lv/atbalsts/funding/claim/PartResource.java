package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.funding.claim.MunicipalPartView.PartSearch;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/claims/parts")
@Tag(name = "Claims")
class PartResource {

  private final PartDesk desk;

  PartResource(PartDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listClaimParts",
      summary = "List what of claims is whose",
      description =
          "A MUNICIPALITY its own parts of every claim, a REGION those of its project. The parts"
              + " of a claim for services add up to its sums; what is decided of a sum is divided"
              + " in proportion. With claimId the lines are there too.")
  public Page<MunicipalPartView> list(@BeanParam PartSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }
}
