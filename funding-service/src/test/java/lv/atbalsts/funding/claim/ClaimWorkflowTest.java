package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status and every verb of a claim of 100.00 EUR. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimWorkflowTest {

  /** A claim in each status: a refused move leaves it where it is, so it serves them all. */
  private static final Map<ClaimStatus, String> STANDING = new EnumMap<>(ClaimStatus.class);

  private static Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    if (all == null) {
      all = Compensated.of("10000.00");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, submit, 200, SUBMITTED",
    "DRAFT, drop, 200, DROPPED",
    "DRAFT, withdraw, 409, DRAFT",
    "DRAFT, send back, 409, DRAFT",
    "DRAFT, approve, 409, DRAFT",
    "DRAFT, approve in part, 409, DRAFT",
    "DRAFT, park, 409, DRAFT",
    "DRAFT, reject, 409, DRAFT",
    "DRAFT, pay, 409, DRAFT",
    "SUBMITTED, submit, 409, SUBMITTED",
    "SUBMITTED, drop, 409, SUBMITTED",
    "SUBMITTED, withdraw, 200, DRAFT",
    "SUBMITTED, send back, 200, RETURNED",
    "SUBMITTED, approve, 200, APPROVED",
    "SUBMITTED, approve in part, 200, PARTIALLY_APPROVED",
    "SUBMITTED, park, 200, PARTIALLY_APPROVED",
    "SUBMITTED, reject, 200, REJECTED",
    "SUBMITTED, pay, 409, SUBMITTED",
    "RETURNED, submit, 200, SUBMITTED",
    "RETURNED, drop, 200, DROPPED",
    "RETURNED, withdraw, 409, RETURNED",
    "RETURNED, send back, 409, RETURNED",
    "RETURNED, approve, 409, RETURNED",
    "RETURNED, approve in part, 409, RETURNED",
    "RETURNED, park, 409, RETURNED",
    "RETURNED, reject, 409, RETURNED",
    "RETURNED, pay, 409, RETURNED",
    "APPROVED, submit, 409, APPROVED",
    "APPROVED, drop, 409, APPROVED",
    "APPROVED, withdraw, 409, APPROVED",
    "APPROVED, send back, 409, APPROVED",
    "APPROVED, approve, 409, APPROVED",
    "APPROVED, approve in part, 409, APPROVED",
    "APPROVED, park, 409, APPROVED",
    "APPROVED, reject, 409, APPROVED",
    "APPROVED, pay, 201, PAID",
    "PARTIALLY_APPROVED, submit, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, drop, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, withdraw, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, send back, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, approve, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, approve in part, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, park, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, reject, 409, PARTIALLY_APPROVED",
    "PARTIALLY_APPROVED, pay in part, 201, PAID",
    "REJECTED, submit, 409, REJECTED",
    "REJECTED, drop, 409, REJECTED",
    "REJECTED, withdraw, 409, REJECTED",
    "REJECTED, send back, 409, REJECTED",
    "REJECTED, approve, 409, REJECTED",
    "REJECTED, approve in part, 409, REJECTED",
    "REJECTED, park, 409, REJECTED",
    "REJECTED, reject, 409, REJECTED",
    "REJECTED, pay, 409, REJECTED",
    "PAID, submit, 409, PAID",
    "PAID, drop, 409, PAID",
    "PAID, withdraw, 409, PAID",
    "PAID, send back, 409, PAID",
    "PAID, approve, 409, PAID",
    "PAID, approve in part, 409, PAID",
    "PAID, park, 409, PAID",
    "PAID, reject, 409, PAID",
    "PAID, pay, 409, PAID",
    "DROPPED, submit, 409, DROPPED",
    "DROPPED, drop, 409, DROPPED",
    "DROPPED, withdraw, 409, DROPPED",
    "DROPPED, send back, 409, DROPPED",
    "DROPPED, approve, 409, DROPPED",
    "DROPPED, approve in part, 409, DROPPED",
    "DROPPED, park, 409, DROPPED",
    "DROPPED, reject, 409, DROPPED",
    "DROPPED, pay, 409, DROPPED"
  })
  void everyMove(ClaimStatus from, String verb, int status, ClaimStatus after) {
    boolean refused = status == 409;
    String claim = refused ? STANDING.computeIfAbsent(from, ClaimWorkflowTest::in) : in(from);
    Response answer = move(claim, verb);
    answer.then().statusCode(status);
    if (refused) {
      answer
          .then()
          .body("code", equalTo("KIT-0409"))
          .body("from", equalTo(from.name()))
          .body("allowed", equalTo(allowed(from)))
          .body("operations", hasItem("POST /claims/{id}/submission"));
    }
    Call.as("AUDITOR").get("/claims/" + claim).then().body("status", equalTo(after.name()));
  }

  /** What is parked is decided later, whatever was paid since; and then there is a way on again. */
  @ParameterizedTest
  @CsvSource({
    "no, 60.00, 0.00, 0.00, APPROVED, 100.00, 0.00, 0.00",
    "no, 0.00, 60.00, 0.00, PARTIALLY_APPROVED, 40.00, 60.00, 0.00",
    "no, 10.00, 20.00, 30.00, PARTIALLY_APPROVED, 50.00, 20.00, 30.00",
    "no, 0.00, 0.00, 60.00, PARTIALLY_APPROVED, 40.00, 0.00, 60.00",
    "paid, 60.00, 0.00, 0.00, APPROVED, 100.00, 0.00, 0.00",
    "paid, 0.00, 60.00, 0.00, PAID, 40.00, 60.00, 0.00",
    "paid, 10.00, 20.00, 30.00, PARTIALLY_APPROVED, 50.00, 20.00, 30.00"
  })
  void whatIsParkedIsDecidedLater(
      String paid,
      String certified,
      String deducted,
      String parked,
      ClaimStatus after,
      String allCertified,
      String allDeducted,
      String stillParked) {
    String claim = all.submitted("5");
    Compensated.decide(claim, "40.00", "0.00", "60.00").then().statusCode(200);
    if (paid.equals("paid")) {
      Compensated.pay(claim, "40.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    }
    Compensated.decide(claim, certified, deducted, parked)
        .then()
        .statusCode(200)
        .body("status", equalTo(after.name()))
        .body("decision.certified.amount", equalTo(allCertified))
        .body("decision.deducted.amount", equalTo(allDeducted))
        .body("decision.parked.amount", equalTo(stillParked))
        .body("decisions.size()", equalTo(2));
  }

  private static List<String> allowed(ClaimStatus from) {
    return from.successors().stream().map(Enum::name).sorted().toList();
  }

  private static String in(ClaimStatus status) {
    String claim = all.drafted("5");
    List<String> way =
        switch (status) {
          case DRAFT -> List.of();
          case SUBMITTED -> List.of("submit");
          case RETURNED -> List.of("submit", "send back");
          case DROPPED -> List.of("drop");
          case APPROVED -> List.of("submit", "approve");
          case PARTIALLY_APPROVED -> List.of("submit", "approve in part");
          case REJECTED -> List.of("submit", "reject");
          case PAID -> List.of("submit", "approve", "pay");
        };
    way.forEach(verb -> move(claim, verb));
    return claim;
  }

  private static Response move(String claim, String verb) {
    String reference = "MU-" + UUID.randomUUID();
    return switch (verb) {
      case "submit" -> all.submit(claim);
      case "drop" -> all.drop(claim);
      case "withdraw" -> all.withdraw(claim);
      case "send back" -> Compensated.sendBack(claim);
      case "approve" -> Compensated.decide(claim, "100.00", "0.00", "0.00");
      case "approve in part" -> Compensated.decide(claim, "40.00", "60.00", "0.00");
      case "park" -> Compensated.decide(claim, "0.00", "0.00", "100.00");
      case "reject" -> Compensated.decide(claim, "0.00", "100.00", "0.00");
      case "pay" -> Compensated.pay(claim, "100.00", reference);
      case "pay in part" -> Compensated.pay(claim, "40.00", reference);
      default -> throw new IllegalArgumentException(verb);
    };
  }
}
