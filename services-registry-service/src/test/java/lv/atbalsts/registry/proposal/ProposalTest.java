package lv.atbalsts.registry.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProposalTest {

  private String provider;
  private String address;
  private String registration;

  @BeforeEach
  void register() {
    provider = Register.provider("Ierosinātājs");
    address = Numbers.addressCode();
    registration = Register.registration(provider, "GROUP_HOME", address);
  }

  private String change(int clients) {
    return """
    {"service": {"serviceType": "GROUP_HOME", "address": {"code": "%s", "text": "Saieta laukums 1, Madona"},
      "municipality": "0038000", "form": "ar IZMITINĀŠANU", "plannedClients": %d,
      "clientAgeSex": "pilngadīgas personas (abu dzimumu)",
      "clientGroups": ["personas ar invaliditāti ar fiziska rakstura traucējumiem"],
      "contacts": {"webPages": [], "phones": ["+371 64860090"], "emails": ["pasts@example.lv"]}},
     "validFrom": "2021-09-01", "correctedOn": "2022-03-01", "reason": "Vairāk vietu"}
    """
        .formatted(address, clients);
  }

  private String proposed() {
    return Call.provider(provider)
        .make("/registrations/" + registration + "/change-proposals", change(20));
  }

  private static final String ACCEPTED = "{\"decidedOn\": \"2022-06-15\"}";
  private static final String REFUSED =
      "{\"decidedOn\": \"2022-06-15\", \"reason\": \"Telpas ir par mazu\"}";

  @Test
  void theRegistrarSeesWhatIsDifferentAndNothingElse() {
    Call.REGISTRAR
        .read("/change-proposals/" + proposed())
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("differences.pointer", contains("/service/plannedClients"))
        .body("differences.now", contains(16))
        .body("differences.proposed", contains(20))
        .body("correctedOn", equalTo("2022-03-01"))
        .body("changeReason", equalTo("Vairāk vietu"));
  }

  @Test
  void whatIsAcceptedIsWrittenAsACorrection() {
    String id = proposed();
    Call.REGISTRAR
        .postRead("/change-proposals/" + id + "/acceptance", "0", ACCEPTED)
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("differences.pointer", contains("/service/plannedClients"))
        .body("differences.now", contains(16))
        .body("differences.proposed", contains(20));
    Call.NOBODY
        .read("/registrations/" + registration)
        .header("ETag", "\"1\"")
        .body("service.plannedClients", equalTo(20));
  }

  @Test
  void aProviderProposesAChangeOfItself() {
    String id =
        Call.provider(provider)
            .make(
                "/providers/" + Register.providerId(provider) + "/change-proposals",
                """
                {"provider": {"registrationNumber": "%s", "name": "Jaunais", "legalStatus": "biedrība",
                  "municipality": "0038000"}, "correctedOn": "2022-03-01", "reason": "Nosaukums"}
                """
                    .formatted(provider));
    Call.REGISTRAR
        .read("/change-proposals/" + id)
        .body("differences.pointer", contains("/name"))
        .body("differences.now", contains("Ierosinātājs"));
    Call.REGISTRAR
        .postRead("/change-proposals/" + id + "/acceptance", "0", ACCEPTED)
        .statusCode(200);
    Call.NOBODY.read("/registrations/" + registration).body("providerName", equalTo("Jaunais"));
  }

  @Test
  void aProviderAsksForARenewalAndTheDecisionAcceptsIt() {
    String ending = Register.ending(provider, Numbers.addressCode(), "2022-08-31");
    String path = "/registrations/" + ending + "/change-proposals/renewal";
    Call.provider(Register.provider("Cits")).post(path, "{}").statusCode(404);
    String id = Call.provider(provider).make(path, "{}");
    Call.provider(provider).post(path, "{}").statusCode(409).body("code", equalTo("REG-0063"));
    Call.REGISTRAR
        .read("/change-proposals?kind=RENEWAL&status=PROPOSED&provider=" + provider)
        .body("items.id", contains(id))
        .body("items[0].differences.pointer", contains("/validTo"))
        .body("items[0].differences.now", contains("2022-08-31"))
        .body("items[0].differences.proposed", contains("2027-08-31"));
    Call.REGISTRAR
        .postRead("/change-proposals/" + id + "/acceptance", "0", ACCEPTED)
        .statusCode(409)
        .body("code", equalTo("REG-0191"));

    Call.REGISTRAR
        .post(
            "/registrations/" + ending + "/renewals",
            "{\"decision\": " + Register.terms("2022-06-14", null) + "}")
        .statusCode(200)
        .body("validTo", equalTo("2027-08-31"));
    Call.REGISTRAR
        .read("/change-proposals/" + id)
        .body("status", equalTo("ACCEPTED"))
        .body("decidedOn", equalTo("2022-06-15"));
  }

  @Test
  void whatCouldNotBeRenewedTodayIsNotAskedFor() {
    Call.provider(provider)
        .post("/registrations/" + registration + "/change-proposals/renewal", "{}")
        .statusCode(422)
        .body("errors.code", contains("REG-0042"));
  }

  @Test
  void aRenewalIsAskedForBesideACorrectionAndRefused() {
    address = Numbers.addressCode();
    registration = Register.ending(provider, address, "2022-08-31");
    String path = "/registrations/" + registration + "/change-proposals";
    String first = change(20).replace("2021-09-01", "2017-09-01").replace("0038000", "0700200");
    Call.provider(provider).make(path, first);
    String id = Call.provider(provider).make(path + "/renewal", "{}");
    move(id, "refusal", 200);
    move(Call.provider(provider).make(path + "/renewal", "{}"), "withdrawal", 200);
  }

  @Test
  void whatTheRegistrarCouldNotWriteIsNotProposed() {
    Call.provider(provider)
        .post(
            "/registrations/" + registration + "/change-proposals",
            change(20).replace("2021-09-01", "2021-08-31"))
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom"));
    Call.NOBODY.read("/registrations/" + registration).header("ETag", "\"0\"");
  }

  @Test
  void whatHasChangedSinceItWasReadIsNotWritten() {
    String id = proposed();
    Call.REGISTRAR.put("/registrations/" + registration, "0", change(18)).statusCode(200);
    Call.REGISTRAR
        .postRead("/change-proposals/" + id + "/acceptance", "0", ACCEPTED)
        .statusCode(412);
    Call.REGISTRAR
        .read("/change-proposals/" + id)
        .body("status", equalTo("PROPOSED"))
        .header("ETag", "\"1\"")
        .body("differences.now", contains(18));
  }

  @Test
  void anotherProviderNeitherProposesNorReadsNorWithdraws() {
    String id = proposed();
    Call other = Call.provider(Register.provider("Cits"));
    other.post("/registrations/" + registration + "/change-proposals", change(9)).statusCode(404);
    other.read("/change-proposals/" + id).statusCode(404);
    other.read("/change-proposals").body("items", empty());
    other.post("/change-proposals/" + id + "/withdrawal", "{}").statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "acceptance, acceptance, 409",
    "acceptance, refusal, 409",
    "acceptance, withdrawal, 409",
    "refusal, acceptance, 409",
    "refusal, refusal, 409",
    "refusal, withdrawal, 409",
    "withdrawal, acceptance, 409",
    "withdrawal, refusal, 409",
    "withdrawal, withdrawal, 409"
  })
  void whatIsDecidedStays(String first, String then, int status) {
    String id = proposed();
    move(id, first, 200);
    move(id, then, status);
  }

  private void move(String id, String verb, int status) {
    Call caller = verb.equals("withdrawal") ? Call.provider(provider) : Call.REGISTRAR;
    String body =
        switch (verb) {
          case "acceptance" -> ACCEPTED;
          case "refusal" -> REFUSED;
          default -> "{}";
        };
    caller.postRead("/change-proposals/" + id + "/" + verb, "0", body).statusCode(status);
  }

  @Test
  void aDecisionIsNotOfADayBeforeTheProposalOrAheadOfToday() {
    String id = proposed();
    for (String day : new String[] {"2022-06-14", "2022-06-16"}) {
      Call.REGISTRAR
          .postRead(
              "/change-proposals/" + id + "/acceptance", "0", ACCEPTED.replace("2022-06-15", day))
          .statusCode(422)
          .body("errors.pointer", contains("/decidedOn"));
    }
  }

  @Test
  void ofEightProposalsAtOnceOneWaits() {
    long made;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      made =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> propose(17 + i)))
              .toList()
              .stream()
              .filter(answer -> status(answer) == 201)
              .count();
    }
    assertEquals(1, made);
  }

  private int propose(int clients) {
    return Call.provider(provider)
        .post("/registrations/" + registration + "/change-proposals", change(clients))
        .extract()
        .statusCode();
  }

  private static int status(java.util.concurrent.Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void oneThatWaitsStandsInTheWayOfTheNext() {
    String id = proposed();
    Call.provider(provider)
        .post("/registrations/" + registration + "/change-proposals", change(21))
        .statusCode(409)
        .body("code", equalTo("REG-0063"))
        .body("conflicts", contains(id));
  }
}
