package lv.atbalsts.funding.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/contract-versions")
@Tag(name = "Projects")
class ContractResource {

  private final ContractDesk desk;

  ContractResource(ContractDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "signContract",
      summary = "Sign a contract or its next version",
      description =
          "The first version makes the project CONTRACTED; each begins after the one"
              + " before. The EU share is rounded down, the national side takes the rest.")
  public RestResponse<ContractVersionView> sign(
      @RestPath UUID id, @NotNull @Valid ContractTerms request) {
    return Answers.made("/projects/" + id + "/contract-versions", desk.sign(id, request));
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractVersions",
      summary = "List the versions of a project's contract",
      description = "A REGION its own.")
  public Page<ContractVersionView> list(@RestPath UUID id) {
    return desk.list(id);
  }
}
