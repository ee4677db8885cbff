package lv.atbalsts.funding.payment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which payments a list shows; all conditions hold. */
record PaymentSearch(
    @QueryParam("claimId") @Parameter(description = "Only to this claim.") UUID claimId,
    @QueryParam("projectNumber")
        @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
        String projectNumber,
    @QueryParam("from") @Parameter(description = "Only from this day on.", example = "2021-01-01")
        LocalDate from,
    @QueryParam("to") @Parameter(description = "Only up to this day.", example = "2021-06-30")
        LocalDate to) {

  Where where() {
    return where("terms.paidOn");
  }

  Where where(String day) {
    return Where.all().equal("claimId", claimId).notBefore(day, from).notAfter(day, to);
  }
}
