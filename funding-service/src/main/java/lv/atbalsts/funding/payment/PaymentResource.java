package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
      description = "Roles: CFLA, MINISTRY, AUDITOR; REGION its own.")
  public RestResponse<PaymentList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.list(page.after(), page.limit() + 1), page.limit(), PaymentView::paymentId)
        .response(PaymentList::new, uri);
  }
}
