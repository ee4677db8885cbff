package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shares: seen by whoever gave them and whoever was given them. */
@Path("/shares")
@Tag(name = "Shares", description = "Records shown beyond the municipality, and in an emergency")
class ShareResource {

  private final ShareDesk desk;

  ShareResource(ShareDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "PROVIDER", "AUDITOR"})
  @Operation(
      operationId = "listShares",
      summary = "List shares",
      description =
          "MUNICIPALITY: those it gave and was given; PROVIDER: those it was given; AUDITOR: all.")
  public RestResponse<ShareList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), Share::id)
        .map(Share::summary)
        .response(ShareList::new, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData("READ_SHARE")
  @RolesAllowed({"MUNICIPALITY", "PROVIDER", "AUDITOR"})
  @Operation(
      operationId = "readShare",
      summary = "Read a share, without what it shows",
      description = "MUNICIPALITY that gave it; the recipient; AUDITOR. The reading is logged.")
  public RestResponse<ShareView> share(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    Share share = desk.opened(id, purpose.named());
    return Answers.found(share.view(), share.version());
  }

  @GET
  @Path("/{id}/record")
  @Transactional
  @PersonalData("READ_SHARED")
  @RolesAllowed({"MUNICIPALITY", "PROVIDER"})
  @Operation(
      operationId = "readSharedRecord",
      summary = "Read the record that is shared",
      description =
          "The recipient: MUNICIPALITY or PROVIDER. Refused once the consent is withdrawn or has expired. The reading is in the owner's access log.")
  public SharedRecord read(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened: the share's purpose",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return desk.read(id, purpose);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @PersonalData("END_SHARE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endShare",
      summary = "Show the record no more",
      description = "MUNICIPALITY that gave the share.")
  public ShareView end(@PathParam("id") UUID id) {
    return desk.end(id).view();
  }
}
