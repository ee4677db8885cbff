package lv.atbalsts.assessment.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The methodologies by which needs are assessed. */
@Path("/methodologies")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class MethodologyResource {

  private final Methodologies methodologies;

  MethodologyResource(Methodologies methodologies) {
    this.methodologies = methodologies;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listMethodologies",
      summary = "List the methodologies with their versions and dates",
      description = "MUNICIPALITY, ASSESSOR, REGION, MINISTRY, AUDITOR. Samples are marked so.")
  public MethodologyList list() {
    return new MethodologyList(methodologies.byCode().stream().map(Methodology::view).toList());
  }
}
