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
import lv.atbalsts.funding.contract.ContractRequests.AnnulStop;
import lv.atbalsts.funding.contract.ContractRequests.ResumeContract;
import lv.atbalsts.funding.contract.ContractRequests.StopContract;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/contract-stops")
@Tag(name = "Projects")
class ContractStopResource {

  private final ContractStopDesk desk;

  ContractStopResource(ContractStopDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "stopContract",
      summary = "Suspend or terminate a contract",
      description =
          "What is delivered from that day on is not eligible: until the contract is resumed, or for"
              + " good. Claims for earlier days go on.")
  public RestResponse<ContractStopView> stop(
      @RestPath UUID id, @NotNull @Valid StopContract request) {
    return Answers.made("/projects/" + id + "/contract-stops", desk.stop(id, request));
  }

  @POST
  @Path("/{stopId}/resumption")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(operationId = "resumeContract", summary = "End the suspension of a contract")
  public ContractStopView resume(
      @RestPath UUID id, @RestPath UUID stopId, @NotNull @Valid ResumeContract request) {
    return desk.resume(id, stopId, request);
  }

  @POST
  @Path("/{stopId}/annulment")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "annulContractStop",
      summary = "Say that a suspension or a termination was entered in error",
      description = "It stays readable and never was; with other days it is entered anew.")
  public ContractStopView annul(
      @RestPath UUID id, @RestPath UUID stopId, @NotNull @Valid AnnulStop request) {
    return desk.annul(id, stopId, request);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractStops",
      summary = "List the suspensions and terminations of a project's contract",
      description = "A REGION its own.")
  public Page<ContractStopView> list(@RestPath UUID id) {
    return desk.list(id);
  }
}
