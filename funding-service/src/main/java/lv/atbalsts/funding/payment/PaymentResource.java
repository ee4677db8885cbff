package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
  public Page<PaymentView> list(@BeanParam PaymentSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }
}
