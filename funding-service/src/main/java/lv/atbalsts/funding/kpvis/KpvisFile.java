package lv.atbalsts.funding.kpvis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.ClaimStatus;
import lv.atbalsts.funding.claim.ClaimView;
import lv.atbalsts.funding.payment.PaymentDesk;

/** The file of all claims that the caller sees. */
@ApplicationScoped
class KpvisFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";

  private final ClaimDesk claims;
  private final PaymentDesk payments;

  KpvisFile(ClaimDesk claims, PaymentDesk payments) {
    this.claims = claims;
    this.payments = payments;
  }

  /**
   * @param projectNumber null for all projects
   */
  String of(String projectNumber) {
    Map<UUID, LocalDate> paidOn = payments.lastPaidOn();
    Map<String, Integer> numbers = new HashMap<>();
    StringBuilder file =
        new StringBuilder(BYTE_ORDER_MARK).append(String.join(",", KpvisRow.COLUMNS)).append(END);
    for (ClaimView claim : claims.ofRegions(projectNumber)) {
      int number = numbers.merge(claim.projectNumber(), 1, Integer::sum);
      if (claim.status() != ClaimStatus.DRAFT) {
        file.append(KpvisRow.of(claim, number, paidOn.get(claim.id()))).append(END);
      }
    }
    return file.toString();
  }
}
