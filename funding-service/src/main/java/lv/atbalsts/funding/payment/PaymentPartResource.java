package lv.atbalsts.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
@Path("/payments/parts")
@Tag(name = "Claims")
class PaymentPartResource {

  private final PaymentDesk desk;

  PaymentPartResource(PaymentDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listPaymentParts",
      summary = "List what of payments is whose",
      description =
          "A MUNICIPALITY its own parts, a REGION those of its project. The parts of a payment add"
              + " up to it; one of an advance has none.")
  public Page<PaymentPartView> list(@BeanParam PaymentSearch search, @BeanParam PageRequest page) {
    return desk.parts(search, page);
  }
}
