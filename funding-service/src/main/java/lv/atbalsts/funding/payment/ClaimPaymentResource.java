package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/payments")
@Tag(name = "Claims")
class ClaimPaymentResource {

  private final PaymentDesk desk;

  ClaimPaymentResource(PaymentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "payClaim",
      summary = "Record a payment to a decided claim",
      description =
          "A REGION to a municipality's claim, CFLA to a region's. All payments of a claim"
              + " together are never above what is certified; a reference is used once. The claim"
              + " is PAID when nothing of it remains. Before the decision by which it is paid a"
              + " payment is WAITING, and is booked with that. A sequence that is not above the last"
              + " one of the claim is ignored: 200 with what is held.")
  public RestResponse<PaymentView> pay(@RestPath UUID id, @NotNull @Valid PaymentTerms request) {
    PaymentView payment = desk.pay(id, request);
    return payment.ignored() ? RestResponse.ok(payment) : Answers.made("/payments", payment);
  }
}
