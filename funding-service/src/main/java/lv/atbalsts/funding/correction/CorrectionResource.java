package lv.atbalsts.funding.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.correction.CorrectionRequests.CorrectionSearch;
import lv.atbalsts.funding.correction.CorrectionRequests.TakeBack;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/corrections")
@Tag(name = "CFLA", description = "What CFLA asks, decides, corrects and compares.")
class CorrectionResource {

  private final FinancialCorrectionDesk desk;
  private final RepaymentDesk repayments;

  CorrectionResource(FinancialCorrectionDesk desk, RepaymentDesk repayments) {
    this.desk = desk;
    this.repayments = repayments;
  }

  @POST
  @Path("/{id}/annulment")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "annulCorrection",
      summary = "Annul a correction that was wrong",
      description =
          "What was withheld for it is payable again, of the claims from which it was. What was"
              + " paid back is given back and withdrawn first.")
  public CorrectionView annul(@RestPath UUID id, @NotNull @Valid TakeBack request) {
    return desk.annul(id, request.reason());
  }

  @POST
  @Path("/{id}/repayments")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "receiveRepayment",
      summary = "Record what was paid back of a correction",
      description = "In parts or all; together at most the correction. A reference is used once.")
  public RestResponse<Repayment.View> receive(
      @RestPath UUID id, @NotNull @Valid RepaymentTerms request) {
    return Answers.made("/corrections/" + id, repayments.receive(id, request));
  }

  @POST
  @Path("/{id}/repayments/{repaymentId}/withdrawal")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "withdrawRepayment",
      summary = "Take back a repayment that was recorded wrongly or given back",
      description = "Its reference may be used again.")
  public Repayment.View withdraw(
      @RestPath UUID id, @RestPath UUID repaymentId, @NotNull @Valid TakeBack request) {
    return repayments.withdraw(id, repaymentId, request.reason());
  }

  @GET
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listCorrections",
      summary = "List corrections",
      description = "A REGION its own.")
  public Page<CorrectionView> list(
      @BeanParam CorrectionSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readCorrection",
      summary = "Read a correction with what was withheld and paid back",
      description = "A REGION its own.")
  public CorrectionView read(@RestPath UUID id) {
    return desk.read(id);
  }
}
