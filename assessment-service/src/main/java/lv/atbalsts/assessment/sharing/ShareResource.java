package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.sharing.ShareView.ShareSummary;
import lv.atbalsts.assessment.sharing.ShareView.SharedRecord;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shares: seen by whoever gave them and whoever was given them. */
@Produces(MediaType.APPLICATION_JSON)
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
  public Page<ShareSummary> list(@BeanParam PageRequest page) {
    return desk.page(page).map(Share::summary);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_SHARE", opens = true)
  @RolesAllowed({"MUNICIPALITY", "PROVIDER", "AUDITOR"})
  @Operation(
      operationId = "readShare",
      summary = "Read a share, without what it shows",
      description = "MUNICIPALITY that gave it; the recipient; AUDITOR. The reading is logged.")
  public RestResponse<ShareView> share(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    Share share = desk.find(id);
    return Answers.found(share.view(), share.version());
  }

  @GET
  @Path("/{id}/record")
  @Transactional
  @PersonalData(value = "READ_SHARED", opens = true)
  @RolesAllowed({"MUNICIPALITY", "PROVIDER"})
  @Operation(
      operationId = "readSharedRecord",
      summary = "Read the record that is shared",
      description =
          "The recipient: MUNICIPALITY or PROVIDER. Refused once the consent is withdrawn or has expired. The reading is in the owner's access log.")
  public SharedRecord read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.read(id, purpose.named());
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
