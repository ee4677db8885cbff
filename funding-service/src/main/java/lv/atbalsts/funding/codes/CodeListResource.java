package lv.atbalsts.funding.codes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/cfla/codes")
@Tag(name = "CFLA")
class CodeListResource {

  private final CodeLists codes;

  CodeListResource(CodeLists codes) {
    this.codes = codes;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listCflaCodes",
      summary = "List the types of errors and of corrections",
      description =
          "In force on a day, today if absent, with their source. The lists are open: take a code"
              + " that you do not know as OTHER.")
  public Page<ListedCode> list(
      @QueryParam("list") @Parameter(description = "Only of this list.", example = "ERROR_TYPE")
          CodeListName list,
      @QueryParam("as-of") @Parameter(description = "The day.", example = "2021-05-06")
          LocalDate asOf) {
    return Page.whole(codes.inForce(list, asOf));
  }
}
