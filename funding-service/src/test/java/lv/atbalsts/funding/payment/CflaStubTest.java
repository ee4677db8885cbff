package lv.atbalsts.funding.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CFLA's system as it behaves on a bad day: whatever it does, money moves once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class CflaStubTest {

  private Cfla cfla;
  private String claim;

  @BeforeEach
  void aClaimIsCertified() {
    Compensated all = Compensated.of("1000.00");
    claim = all.submitted("5");
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    cfla = new Cfla(claim);
  }

  @Test
  void aTimeOutAfterTheRequestAndAnotherTryAreOnePayment() throws IOException {
    Posting payment = cfla.payment(1, "60.00", "2021-05-14");
    cfla.sendAndHangUp(payment);
    cfla.send(payment).then().statusCode(201).body("status", equalTo("BOOKED"));
    held("60.00", 1);
  }

  @Test
  void fourTriesAtTheSameMomentAreOnePayment() {
    Posting payment = cfla.payment(1, "60.00", "2021-05-14");
    assertEquals(List.of(201, 201, 201, 201), Race.statuses(4, each -> cfla.send(payment)));
    held("60.00", 1);
  }

  /** Three days of postings at once: each counts by its own days. */
  @Test
  void whatWasNotSentForThreeDaysCountsByItsDays() {
    List<Posting> all =
        List.of(
            cfla.payment(1, "30.00", "2021-05-14"),
            cfla.payment(2, "30.00", "2021-05-15"),
            cfla.payment(3, "40.00", "2021-05-17"));
    all.forEach(each -> cfla.send(each).then().statusCode(201));
    all.forEach(each -> cfla.send(each).then().statusCode(201));
    held("100.00", 3);
    compared("2021-05-15", "60.00").body(its("outcome"), contains("EQUAL"));
    compared("2021-05-17", "100.00").body(its("outcome"), contains("EQUAL"));
  }

  /**
   * What was overtaken is not paid, the comparison shows it, and it is posted with a new number.
   */
  @Test
  void whatIsOutOfOrderIsIgnoredAndFoundByTheComparison() {
    Posting late = cfla.payment(1, "30.00", "2021-05-14");
    cfla.send(cfla.payment(2, "70.00", "2021-05-15")).then().statusCode(201);
    cfla.send(late).then().statusCode(200).body("ignored", equalTo(true));
    held("70.00", 1);
    compared("2021-05-16", "100.00")
        .body(its("outcome"), contains("DIFFERS"))
        .body(its("difference.paid.amount"), contains("30.00"));
    cfla.send(cfla.payment(3, "30.00", "2021-05-14")).then().statusCode(201);
    compared("2021-05-16", "100.00").body(its("outcome"), contains("EQUAL"));
  }

  @Test
  void aWrongAmountIsRefusedAndTheRightOneTakesItsNumber() {
    cfla.send(cfla.payment(1, "100.01", "2021-05-14")).then().statusCode(422);
    cfla.send(cfla.payment(1, "100.001", "2021-05-14")).then().statusCode(400);
    cfla.send(cfla.payment(1, "-1.00", "2021-05-14")).then().statusCode(422);
    held("0.00", 0);
    cfla.send(cfla.payment(1, "100.00", "2021-05-14")).then().statusCode(201);
    held("100.00", 1);
  }

  private void held(String paid, int payments) {
    Call.as("CFLA").get("/claims/" + claim).then().body("paid.amount", equalTo(paid));
    Call.as("CFLA").get("/payments?claimId=" + claim).then().body("items", hasSize(payments));
  }

  private String its(String field) {
    return "lines.findAll { it.claimId == '" + claim + "' }." + field;
  }

  private ValidatableResponse compared(String day, String paid) {
    return Call.as("CFLA")
        .post(
            "/cfla/reconciliation",
            """
            {'date':'%s','lines':[{'claimId':'%s','certified':{'amount':'100.00'},
             'paid':{'amount':'%s'}}]}
            """,
            day,
            claim,
            paid)
        .then()
        .statusCode(201);
  }

  /** A posting under its key: sent again, it is the same. */
  private record Posting(String key, String body) {}

  private record Cfla(String claim) {

    Posting payment(int sequence, String amount, String on) {
      return new Posting(
          UUID.randomUUID().toString(),
          Call.json(
              "{'paid':{'amount':'%s'},'paidOn':'%s','reference':'MU-%s','sequence':%s}",
              amount, on, UUID.randomUUID(), sequence));
    }

    Response send(Posting posting) {
      return Call.as("CFLA").withKey(posting.key()).post(path(), posting.body().replace('"', '\''));
    }

    /** The request is out, and nobody reads the answer. */
    void sendAndHangUp(Posting posting) throws IOException {
      List<String> lines = new ArrayList<>();
      lines.add("POST " + path() + " HTTP/1.1");
      lines.add("Host: localhost");
      lines.add("Authorization: Bearer " + Tokens.of("CFLA"));
      lines.add("Idempotency-Key: " + posting.key());
      lines.add("Content-Type: application/json");
      lines.add("Content-Length: " + posting.body().length());
      try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
        socket
            .getOutputStream()
            .write(
                (String.join("\r\n", lines) + "\r\n\r\n" + posting.body())
                    .getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
      }
    }

    private String path() {
      return "/claims/" + claim + "/payments";
    }
  }
}
