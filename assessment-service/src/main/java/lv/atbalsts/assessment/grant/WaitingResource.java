package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The granted services that wait for a place or a building (ASM-08). */
@Path("/grants/waiting")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class WaitingResource {

  private final Grants grants;

  WaitingResource(Grants grants) {
    this.grants = grants;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listWaitingGrants",
      summary = "List the granted services that wait, for what and since when",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners. The start"
              + " ends the waiting.")
  public RestResponse<WaitingList> list(
      @QueryParam("for") @Parameter(description = "only for this", example = "BUILDING") Wait what,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Page.of(
            grants.waiting(what, page.after(), page.limit() + 1), page.limit(), ServiceGrant::id)
        .map(ServiceGrant::waiting)
        .response(WaitingList::new, uri);
  }
}
