package lv.atbalsts.funding.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

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
          "Roles: CFLA. The first version makes the project CONTRACTED; each begins after the one"
              + " before. The EU share is rounded down, the national side takes the rest.")
  @ResponseStatus(201)
  public RestResponse<ContractVersionView> sign(
      @RestPath UUID id, @NotNull @Valid SignContract request) {
    ContractVersionView version = desk.sign(id, request);
    return Answers.made("/projects/" + id + "/contract-versions", version);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractVersions",
      summary = "List the versions of a project's contract",
      description = "Roles: MUNICIPALITY, COUNCIL, CFLA, MINISTRY, AUDITOR; REGION its own.")
  public ContractVersionList list(@RestPath UUID id) {
    return new ContractVersionList(desk.list(id));
  }
}
