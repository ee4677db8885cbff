package lv.atbalsts.funding.kpvis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/claims/kpvis")
@Tag(name = "CFLA")
class KpvisResource {

  private static final String CSV = "text/csv";

  private final KpvisFile file;

  KpvisResource(KpvisFile file) {
    this.file = file;
  }

  @GET
  @Transactional
  @Produces(CSV + ";charset=UTF-8")
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "downloadClaimsForKpvis",
      summary = "The list of regions' claims in the columns of KPVIS, as a file",
      description =
          "CSV in UTF-8 with a byte order mark. A REGION its project's. Drafts are left out; a"
              + " claim's number counts the project's claims in the order in which they were"
              + " drafted.")
  @APIResponse(
      responseCode = "200",
      description = "the file",
      content =
          @Content(
              mediaType = CSV,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      examples = "MP numurs,Perioda sākums\n9.2.2.1./15/I/001/MP1,2021-03-01")))
  public String download(
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber) {
    return file.of(projectNumber);
  }
}
