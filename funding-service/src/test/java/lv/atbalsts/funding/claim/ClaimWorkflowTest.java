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
    "DRAFT, withdraw, 200, WITHDRAWN",
    "DRAFT, recall, 409, DRAFT",
    "DRAFT, review, 409, DRAFT",
    "DRAFT, ask, 409, DRAFT",
    "DRAFT, answer, 409, DRAFT",
    "DRAFT, approve, 409, DRAFT",
    "DRAFT, approve in part, 409, DRAFT",
    "DRAFT, park, 409, DRAFT",
    "DRAFT, reject, 409, DRAFT",
    "DRAFT, pay, 409, DRAFT",
    "DRAFT, close, 409, DRAFT",
    "SUBMITTED, submit, 409, SUBMITTED",
    "SUBMITTED, withdraw, 409, SUBMITTED",
    "SUBMITTED, recall, 200, DRAFT",
    "SUBMITTED, review, 200, IN_REVIEW",
    "SUBMITTED, ask, 409, SUBMITTED",
    "SUBMITTED, answer, 409, SUBMITTED",
    "SUBMITTED, approve, 409, SUBMITTED",
    "SUBMITTED, approve in part, 409, SUBMITTED",
    "SUBMITTED, park, 409, SUBMITTED",
    "SUBMITTED, reject, 409, SUBMITTED",
    "SUBMITTED, pay, 201, SUBMITTED",
    "SUBMITTED, close, 409, SUBMITTED",
    "IN_REVIEW, submit, 409, IN_REVIEW",
    "IN_REVIEW, withdraw, 409, IN_REVIEW",
    "IN_REVIEW, recall, 200, DRAFT",
    "IN_REVIEW, review, 409, IN_REVIEW",
    "IN_REVIEW, ask, 201, CLARIFICATION",
    "IN_REVIEW, answer, 409, IN_REVIEW",
    "IN_REVIEW, approve, 200, APPROVED",
    "IN_REVIEW, approve in part, 200, PARTLY_APPROVED",
    "IN_REVIEW, park, 200, PARTLY_APPROVED",
    "IN_REVIEW, reject, 200, REJECTED",
    "IN_REVIEW, pay, 201, IN_REVIEW",
    "IN_REVIEW, close, 409, IN_REVIEW",
    "CLARIFICATION, submit, 409, CLARIFICATION",
    "CLARIFICATION, withdraw, 200, WITHDRAWN",
    "CLARIFICATION, recall, 409, CLARIFICATION",
    "CLARIFICATION, review, 409, CLARIFICATION",
    "CLARIFICATION, ask, 409, CLARIFICATION",
    "CLARIFICATION, answer, 200, IN_REVIEW",
    "CLARIFICATION, approve, 409, CLARIFICATION",
    "CLARIFICATION, approve in part, 409, CLARIFICATION",
    "CLARIFICATION, park, 409, CLARIFICATION",
    "CLARIFICATION, reject, 409, CLARIFICATION",
    "CLARIFICATION, pay, 201, CLARIFICATION",
    "CLARIFICATION, close, 409, CLARIFICATION",
    "APPROVED, submit, 409, APPROVED",
    "APPROVED, withdraw, 409, APPROVED",
    "APPROVED, recall, 409, APPROVED",
    "APPROVED, review, 409, APPROVED",
    "APPROVED, ask, 409, APPROVED",
    "APPROVED, answer, 409, APPROVED",
    "APPROVED, approve, 409, APPROVED",
    "APPROVED, approve in part, 409, APPROVED",
    "APPROVED, park, 409, APPROVED",
    "APPROVED, reject, 409, APPROVED",
    "APPROVED, pay, 201, PAID",
    "PARTLY_APPROVED, submit, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, withdraw, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, recall, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, review, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, ask, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, answer, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, approve, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, approve in part, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, park, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, reject, 409, PARTLY_APPROVED",
    "PARTLY_APPROVED, pay in part, 201, PAID",
    "REJECTED, submit, 409, REJECTED",
    "REJECTED, withdraw, 409, REJECTED",
    "REJECTED, recall, 409, REJECTED",
    "REJECTED, review, 409, REJECTED",
    "REJECTED, ask, 409, REJECTED",
    "REJECTED, answer, 409, REJECTED",
    "REJECTED, approve, 409, REJECTED",
    "REJECTED, approve in part, 409, REJECTED",
    "REJECTED, park, 409, REJECTED",
    "REJECTED, reject, 409, REJECTED",
    "REJECTED, pay, 409, REJECTED",
    "REJECTED, close, 200, CLOSED",
    "PAID, submit, 409, PAID",
    "PAID, withdraw, 409, PAID",
    "PAID, recall, 409, PAID",
    "PAID, review, 409, PAID",
    "PAID, ask, 409, PAID",
    "PAID, answer, 409, PAID",
    "PAID, approve, 409, PAID",
    "PAID, approve in part, 409, PAID",
    "PAID, park, 409, PAID",
    "PAID, reject, 409, PAID",
    "PAID, pay, 409, PAID",
    "PAID, close, 200, CLOSED",
    "CLOSED, submit, 409, CLOSED",
    "CLOSED, withdraw, 409, CLOSED",
    "CLOSED, recall, 409, CLOSED",
    "CLOSED, review, 409, CLOSED",
    "CLOSED, ask, 409, CLOSED",
    "CLOSED, answer, 409, CLOSED",
    "CLOSED, approve, 409, CLOSED",
    "CLOSED, approve in part, 409, CLOSED",
    "CLOSED, park, 409, CLOSED",
    "CLOSED, reject, 409, CLOSED",
    "CLOSED, pay, 409, CLOSED",
    "CLOSED, close, 409, CLOSED",
    "WITHDRAWN, submit, 409, WITHDRAWN",
    "WITHDRAWN, withdraw, 409, WITHDRAWN",
    "WITHDRAWN, recall, 409, WITHDRAWN",
    "WITHDRAWN, review, 409, WITHDRAWN",
    "WITHDRAWN, ask, 409, WITHDRAWN",
    "WITHDRAWN, answer, 409, WITHDRAWN",
    "WITHDRAWN, approve, 409, WITHDRAWN",
    "WITHDRAWN, approve in part, 409, WITHDRAWN",
    "WITHDRAWN, park, 409, WITHDRAWN",
    "WITHDRAWN, reject, 409, WITHDRAWN",
    "WITHDRAWN, pay, 409, WITHDRAWN",
    "WITHDRAWN, close, 409, WITHDRAWN"
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
    "no, 0.00, 60.00, 0.00, PARTLY_APPROVED, 40.00, 60.00, 0.00",
    "no, 10.00, 20.00, 30.00, PARTLY_APPROVED, 50.00, 20.00, 30.00",
    "no, 0.00, 0.00, 60.00, PARTLY_APPROVED, 40.00, 0.00, 60.00",
    "paid, 60.00, 0.00, 0.00, APPROVED, 100.00, 0.00, 0.00",
    "paid, 0.00, 60.00, 0.00, PAID, 40.00, 60.00, 0.00",
    "paid, 10.00, 20.00, 30.00, PARTLY_APPROVED, 50.00, 20.00, 30.00"
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
          case IN_REVIEW -> List.of("submit", "review");
          case CLARIFICATION -> List.of("submit", "review", "ask");
          case WITHDRAWN -> List.of("withdraw");
          case APPROVED -> List.of("submit", "review", "approve");
          case PARTLY_APPROVED -> List.of("submit", "review", "approve in part");
          case REJECTED -> List.of("submit", "review", "reject");
          case PAID -> List.of("submit", "review", "approve", "pay");
          case CLOSED -> List.of("submit", "review", "reject", "close");
        };
    way.forEach(verb -> move(claim, verb));
    return claim;
  }

  private static Response move(String claim, String verb) {
    String reference = "MU-" + UUID.randomUUID();
    return switch (verb) {
      case "submit" -> all.submit(claim);
      case "withdraw" -> all.withdraw(claim);
      case "recall" -> all.recall(claim);
      case "review" -> Compensated.review(claim);
      case "ask" -> Compensated.ask(claim, "LIMITED");
      case "answer" -> all.answer(claim);
      case "approve" -> decide(claim, "100.00", "0.00", "0.00");
      case "approve in part" -> decide(claim, "40.00", "60.00", "0.00");
      case "park" -> decide(claim, "0.00", "0.00", "100.00");
      case "reject" -> decide(claim, "0.00", "100.00", "0.00");
      case "close" -> Compensated.close(claim);
      case "pay" -> Compensated.pay(claim, "100.00", reference);
      case "pay in part" -> Compensated.pay(claim, "40.00", reference);
      default -> throw new IllegalArgumentException(verb);
    };
  }

  /** Without taking it up first. */
  private static Response decide(String claim, String certified, String deducted, String parked) {
    Response check = Compensated.propose("anna", claim, certified, deducted, parked);
    return check.statusCode() == 201
        ? Compensated.approve("ilze", claim, check.path("id"), "2021-05-06")
        : check;
  }
}
