package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Produces(MediaType.APPLICATION_JSON)
@Path("/payments")
@Tag(name = "Claims")
class PaymentResource {

  private final PaymentDesk desk;

  PaymentResource(PaymentDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listPayments",
      summary = "List payments",
      description = "A REGION its own.")
  public Page<PaymentView> list(
      @BeanParam PaymentSearch search,
      @QueryParam("status") @Parameter(description = "Only those there.", example = "WAITING")
          PaymentStatus status,
      @BeanParam PageRequest page) {
    return desk.list(search, status, page);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "withdrawPayment",
      summary = "Take back a payment that waits for a decision",
      description =
          "A REGION to a municipality's claim, CFLA to a region's. Its reference may be used again."
              + " What is booked is corrected instead.")
  public PaymentView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawPayment request) {
    return desk.withdraw(id, request.reason());
  }

  /** A payment that waits is taken back. */
  record WithdrawPayment(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "It was for another claim.")
          String reason) {}
}
