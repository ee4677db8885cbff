package lv.atbalsts.funding.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.funding.measure.MeasureTerms.Fund;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which accounts a list shows; all conditions hold. */
record LedgerSearch(
    @QueryParam("as-of")
        @Parameter(
            description = "What had happened by the end of this day; all that is booked if absent.",
            example = "2021-06-30")
        LocalDate asOf,
    @QueryParam("projectNumber")
        @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
        String projectNumber,
    @QueryParam("fund") @Parameter(description = "Only of this fund.", example = "ESF") Fund fund,
    @QueryParam("account") @Parameter(description = "Only these accounts.", example = "PAID")
        AccountCode account,
    @QueryParam("payer") @Parameter(description = "Only of this payer.", example = "EU")
        Payer payer,
    @QueryParam("municipality")
        @AllowedValues(codes = Territories.class)
        @Parameter(description = "Only of this municipality (ATVK).", example = "0320200")
        String municipality) {

  Where where() {
    return Where.all()
        .equal("fund", fund)
        .equal("code", account)
        .equal("payer", payer)
        .equal("municipality", municipality);
  }

  /** Which bookings a list shows; all conditions hold. */
  record BookingSearch(
      @QueryParam("as-of")
          @Parameter(
              description = "Only what had happened by the end of this day.",
              example = "2021-06-30")
          LocalDate asOf,
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("kind") @Parameter(description = "Only of this kind.", example = "PAYMENT")
          BookingKind kind,
      @QueryParam("accountId")
          @Parameter(description = "Only with an entry on this account: all behind its balance.")
          UUID accountId,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "Only with an entry of this municipality (ATVK).",
              example = "0320200")
          String municipality,
      @QueryParam("claimId") @Parameter(description = "Only of this claim.") UUID claimId,
      @QueryParam("sourceId")
          @Parameter(description = "Only of this contract version, claim, decision or payment.")
          UUID sourceId) {

    Where where() {
      Where where =
          Where.all()
              .equal("kind", kind)
              .equal("claimId", claimId)
              .equal("sourceId", sourceId)
              .notAfter("day", asOf);
      with(where, "accountId", accountId);
      return with(where, "municipality", municipality);
    }

    private static Where with(Where where, String field, Object value) {
      return value == null
          ? where
          : where.and(
              "id in (select e.bookingId from LedgerEntry e where e.%1$s = :%1$s)".formatted(field),
              field,
              value);
    }
  }
}
