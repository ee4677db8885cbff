package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Tag(name = "Claims")
class PaymentResource {

  private final PaymentDesk desk;

  PaymentResource(PaymentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("claims/{id}/payments")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "payClaim",
      summary = "Record a payment to a decided claim",
      description =
          "Roles: CFLA. All payments of a claim together are never above what is certified; a"
              + " reference is used once. The claim is PAID when nothing of it remains.")
  @ResponseStatus(201)
  RestResponse<PaymentView> pay(@RestPath UUID id, @NotNull @Valid PayClaim request) {
    PaymentView payment = desk.pay(id, request);
    return RestResponse.ResponseBuilder.<PaymentView>created(URI.create("/payments"))
        .entity(payment)
        .build();
  }

  @GET
  @Path("payments")
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listPayments",
      summary = "List payments",
      description = "Roles: CFLA, MINISTRY, AUDITOR; REGION its own.")
  RestResponse<PaymentList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.list(page.after(), page.limit() + 1), page.limit(), PaymentView::paymentId)
        .response(PaymentList::new, uri);
  }
}
