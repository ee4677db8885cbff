package lv.atbalsts.funding.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.contract.ContractRequests.CorrectContract;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

  @POST
  @Path("/{version}/correction")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "correctContract",
      summary = "Correct the latest version of a contract, which was entered wrongly",
      description =
          "While no claim takes by it: 409 with the claims after. It stays readable with who said so,"
              + " when and why; the right one takes its number, and without one the version before"
              + " stands again.")
  public ContractVersionView correct(
      @RestPath UUID id, @RestPath int version, @NotNull @Valid CorrectContract request) {
    return desk.correct(id, version, request);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractVersions",
      summary = "List the versions of a project's contract",
      description = "A REGION its own.")
  public Page<ContractVersionView> list(
      @RestPath UUID id,
      @QueryParam("as-of")
          @Parameter(description = "Only the one in force on this day.", example = "2020-06-30")
          LocalDate asOf) {
    return desk.list(id, asOf);
  }
}
