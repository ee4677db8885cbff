package lv.atbalsts.funding.kpvis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.claim.ClaimDecisionSum;
import lv.atbalsts.funding.claim.ClaimKind;
import lv.atbalsts.funding.claim.ClaimStatus;
import lv.atbalsts.funding.claim.ClaimView;

/** A claim as a line of KPVIS' list of claims. No value holds a comma or a quotation mark. */
final class KpvisRow {

  /** The columns, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "MP numurs",
          "Perioda sākums",
          "Perioda beigas",
          "Maksājuma veids",
          "Iesniegšanas datums",
          "Statuss",
          "Pieprasītie izdevumi",
          "Apstiprinātie izdevumi",
          "Veiktie maksājumi",
          "Apstiprināšanas datums",
          "MP samaksas datums");

  private KpvisRow() {}

  /**
   * The line of a claim.
   *
   * @param number of the claim in its project, from 1 on
   * @param lastPaidOn null where nothing is paid
   */
  static String of(ClaimView claim, int number, LocalDate lastPaidOn) {
    ClaimDecisionSum decision = claim.decision();
    boolean paid = claim.status() == ClaimStatus.PAID || claim.status() == ClaimStatus.CLOSED;
    return Stream.of(
            claim.projectNumber() + "/MP" + number,
            claim.terms().periodFrom(),
            claim.terms().periodTo(),
            kind(claim.terms().kind()),
            claim.submittedOn(),
            status(claim.status()),
            claim.amounts().declared().amount().toPlainString(),
            decision == null ? null : decision.certified().amount().toPlainString(),
            claim.paid().amount().toPlainString(),
            decision == null ? null : decision.decidedOn(),
            paid ? lastPaidOn : null)
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining(","));
  }

  private static String kind(ClaimKind kind) {
    return switch (kind) {
      case ADVANCE -> "avansa pieprasījums";
      case INTERIM -> "starpposma maksājuma pieprasījums";
      case FINAL -> "noslēguma maksājuma pieprasījums";
    };
  }

  private static String status(ClaimStatus status) {
    return switch (status) {
      case DRAFT -> "Sagatavošanā";
      case SUBMITTED -> "Iesniegts";
      case IN_REVIEW -> "Izskatīšanā";
      case CLARIFICATION -> "Precizēšanā";
      case APPROVED -> "Apstiprināts";
      case PARTLY_APPROVED -> "Daļēji apstiprināts";
      case REJECTED -> "Noraidīts";
      case PAID -> "Samaksāts";
      case CLOSED -> "Slēgts";
      case WITHDRAWN -> "Atsaukts";
    };
  }
}
