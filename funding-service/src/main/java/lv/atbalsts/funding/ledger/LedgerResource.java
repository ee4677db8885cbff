package lv.atbalsts.funding.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.funding.ledger.LedgerSearch.BookingSearch;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/ledger")
@Tag(name = "Ledger", description = "Where every euro stands, by double entry.")
class LedgerResource {

  private final LedgerDesk desk;

  LedgerResource(LedgerDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/balances")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listBalances",
      summary = "List what stands on accounts",
      description =
          "A MUNICIPALITY its own accounts, a REGION its project's. Of a day: by the days of the"
              + " facts, whenever they were recorded. The balances of a project are zero together,"
              + " for each payer.")
  public Page<BalanceView> balances(@BeanParam LedgerSearch search, @BeanParam PageRequest page) {
    return desk.balances(search, page);
  }

  @GET
  @Path("/bookings")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listBookings",
      summary = "List bookings",
      description =
          "A MUNICIPALITY those with entries of its own, a REGION its project's; in the order in"
              + " which they were booked. By accountId and as-of all that is behind a balance, by"
              + " claimId a claim's way from submission to payment, by sourceId the booking of a"
              + " fact.")
  public Page<BookingView> bookings(@BeanParam BookingSearch search, @BeanParam PageRequest page) {
    return desk.bookings(search, page);
  }

  @GET
  @Path("/differences")
  @RolesAllowed({"CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listLedgerDifferences",
      summary = "Recount the ledger",
      description =
          "Every balance is recounted from contracts, claims, their lines, decisions, payments and corrections,"
              + " and from nothing of the ledger. What differs is listed; nothing is right.")
  public Page<LedgerDifference> differences() {
    return desk.differences();
  }
}
