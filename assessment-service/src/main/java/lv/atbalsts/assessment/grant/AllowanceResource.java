package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the limits leave to a person. */
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
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners. The reading is logged.")
  public AllowanceList read(
      @PathParam("id") UUID id,
      @QueryParam("on")
          @Parameter(
              description = "in the windows of which day; today where none is given",
              example = "2021-05-01")
          LocalDate on,
      @BeanParam AccessPurpose purpose) {
    return new AllowanceList(desk.of(id, purpose.named(), on));
  }
}
