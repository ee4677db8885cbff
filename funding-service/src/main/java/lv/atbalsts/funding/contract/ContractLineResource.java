package lv.atbalsts.funding.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.contract.ContractLineRequests.AnnulMove;
import lv.atbalsts.funding.contract.ContractLineRequests.MoveMoney;
import lv.atbalsts.funding.contract.ContractLineRequests.SetContractLines;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/contract-lines")
@Tag(name = "Projects")
class ContractLineResource {

  private final ContractLineDesk desk;

  ContractLineResource(ContractLineDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "setContractLines",
      summary = "Set the budget lines of a contract's latest version",
      description =
          "By activity, partner and year; together exactly the version's total. From then on a claim"
              + " takes of the line of its services, and no more than it has. Lines of a version are"
              + " replaced until money was moved between them, with a reason; a later version of the"
              + " same total has the same, of another total needs its own.")
  public RestResponse<Page<ContractLineView>> set(
      @RestPath UUID id, @NotNull @Valid SetContractLines request) {
    return Answers.made("/projects/" + id + "/contract-lines", desk.set(id, request));
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractLines",
      summary = "List the budget lines of a contract's latest version",
      description = "A REGION its own.")
  public Page<ContractLineView> list(@RestPath UUID id) {
    return desk.list(id);
  }

  @POST
  @Path("/moves")
  @Idempotent
  @RolesAllowed({"CFLA", "REGION"})
  @Operation(
      operationId = "moveContractMoney",
      summary = "Move money from one budget line to another",
      description =
          "A REGION of its own. Up to a part of the line as signed and an amount that the operator"
              + " sets, all moves out of it together; above that a new version of the contract is"
              + " signed. What claims hold stays.")
  public RestResponse<LineMoveView> move(@RestPath UUID id, @NotNull @Valid MoveMoney request) {
    return Answers.made("/projects/" + id + "/contract-lines/moves", desk.move(id, request));
  }

  @POST
  @Path("/moves/{moveId}/annulment")
  @Idempotent
  @RolesAllowed({"CFLA", "REGION"})
  @Operation(
      operationId = "annulContractMove",
      summary = "Take back a move of money that was a mistake",
      description = "A REGION of its own. While no claim took what was moved.")
  public LineMoveView annul(
      @RestPath UUID id, @RestPath UUID moveId, @NotNull @Valid AnnulMove request) {
    return desk.annul(id, moveId, request);
  }

  @GET
  @Path("/moves")
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listContractMoves",
      summary = "List the moves of money between budget lines",
      description = "A REGION of its own.")
  public Page<LineMoveView> moves(@RestPath UUID id, @BeanParam PageRequest page) {
    return desk.moves(id, page);
  }
}
