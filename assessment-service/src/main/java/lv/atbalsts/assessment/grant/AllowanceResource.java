package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the limits leave to a person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/allowances")
@Tag(name = "Limits", description = "How much of a service at most, by date, with the source")
class AllowanceResource {

  private final AllowanceDesk desk;

  AllowanceResource(AllowanceDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @PersonalData("READ_ALLOWANCES")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readAllowances",
      summary = "Read what is used, reserved and left of a person's allowances",
      description =
          "A municipality its own; an assessor and a region those of the project's partners. The reading is logged.")
  public Page<AllowanceView> read(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "in the windows of which day; today where none is given",
              example = "2021-05-01")
          LocalDate asOf,
      @BeanParam AccessPurpose purpose) {
    return Page.whole(desk.of(id, purpose.named(), asOf));
  }
}
