package lv.atbalsts.funding.invoice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Invoiced;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invoice stands once in the whole programme, however it is spelt. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class InvoicesTest {

  private Invoiced all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Invoiced.of("1000.00");
  }

  @Test
  void anInvoiceIsReadByItsMunicipalityAndItsRegion() {
    String invoice = all.entered("121.00");
    municipality()
        .get("/invoices/" + invoice)
        .then()
        .statusCode(200)
        .body("invoice.total.amount", equalTo("121.00"))
        .body("invoice.paidOn", equalTo("2021-03-25"))
        .body("municipality", equalTo(all.project().municipality()));
    region().get("/invoices/" + invoice).then().statusCode(200);
    region().get("/invoices").then().body("items.id", contains(invoice));
    Call.as("CFLA").get("/invoices/" + invoice).then().statusCode(200);
    Call.as("MUNICIPALITY", Programme.municipality())
        .get("/invoices/" + invoice)
        .then()
        .statusCode(404);
    Call.as("REGION", Programme.number(Programme.PILOTS))
        .get("/invoices/" + invoice)
        .then()
        .statusCode(404);
    Call.as("PROVIDER", "40003032949").get("/invoices/" + invoice).then().statusCode(403);
    Call.nobody().get("/invoices/" + invoice).then().statusCode(401);
  }

  @Test
  void aRegionEntersAnInvoiceOfItsPartner() {
    all.enter(region(), Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", ""))
        .then()
        .statusCode(201)
        .body("municipality", equalTo(all.project().municipality()));
  }

  @Test
  void anInvoiceOfWhoIsNoPartnerIsRefused() {
    String terms = Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", "");
    Call.as("MUNICIPALITY", Programme.municipality())
        .post("/invoices", "{'projectNumber':'%s','invoice':%s}", all.project().number(), terms)
        .then()
        .statusCode(404);
    region()
        .post(
            "/invoices",
            "{'projectNumber':'%s','municipality':'%s','invoice':%s}",
            all.project().number(),
            Programme.municipality(),
            terms)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0331"));
    Call.as("REGION", Programme.number(Programme.PILOTS))
        .post(
            "/invoices",
            "{'projectNumber':'%s','municipality':'%s','invoice':%s}",
            all.project().number(),
            all.project().municipality(),
            terms)
        .then()
        .statusCode(404);
    Call.as("CFLA").post("/invoices", "{}").then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "'''issuerNumber'':''40003032949''', '''issuerNumber'':''40003032940''', /invoice/issuerNumber, KIT-0013",
    "'''vat'':{''amount'':''0.00''}', '''vat'':{''amount'':''0.01''}', /invoice/total/amount, FND-0328",
    "'''vat'':{''amount'':''0.00''}', '''vat'':{''amount'':''-1.00''}', /invoice/vat/amount, FND-0043",
    "'''eligible'':{''amount'':''10.00''}', '''eligible'':{''amount'':''10.01''}', /invoice/eligible/amount, FND-0329",
    "'''eligible'':{''amount'':''10.00''}', '''eligible'':{''amount'':''0.00''}', /invoice/eligible/amount, FND-0042",
    "'''issuedOn'':''2021-03-10''', '''issuedOn'':''2031-03-10''', /invoice/issuedOn, FND-0040",
    "'''issuedOn'':''2021-03-10''', '''issuedOn'':''2014-12-31''', /invoice/issuedOn, FND-0140",
    "'''paymentReference'':''MU-1''', '''paymentReference'':''--''', /invoice/paymentReference, FND-0330",
    "'''paidOn'':''2021-03-25'',', '', /invoice/paidOn, FND-0330"
  })
  void whatIsWrongOfAnInvoiceIsNamed(String right, String wrong, String pointer, String code) {
    String terms =
        Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", Invoiced.paid())
            .replace(Call.json(right), wrong == null ? "" : Call.json(wrong));
    all.enter(municipality(), terms)
        .then()
        .statusCode(422)
        .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
  }

  @Test
  void aPaymentOrderSaysSomething() {
    String invoice =
        all.enter(municipality(), Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", ""))
            .path("id");
    municipality()
        .post(
            "/invoices/" + invoice + "/payment", "{'paidOn':'2021-03-25','paymentReference':'--'}")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/paymentReference"))
        .body("errors.code", contains("FND-0330"));
  }

  @Test
  void anAmountOfPartsOfACentIsNone() {
    all.enter(municipality(), Invoiced.terms(Invoiced.number(), "2021-03-10", "10.001", ""))
        .then()
        .statusCode(400);
  }

  @Test
  void theSameInvoiceInAnotherSpellingIsRefusedWithItsClaims() {
    String number = Invoiced.number();
    String invoice = enter(number, "2021-03-10");
    String claim = all.claim(region(), invoice).then().statusCode(201).extract().path("id");
    all.enter(
            municipality(),
            Invoiced.terms(
                "Nr. " + number.toUpperCase(Locale.ROOT).replace("R-", "r "),
                "2021-09-01",
                "7.00",
                ""))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0324"))
        .body("conflicts.invoiceId", contains(invoice))
        .body("conflicts[0].claimIds", contains(claim))
        .body("invoicesOfOthers", equalTo(0));
  }

  @Test
  void anotherMunicipalitysInvoiceIsNotTold() {
    String number = Invoiced.number();
    enter(number, "2021-03-10");
    Invoiced other = Invoiced.of("1000.00");
    other
        .enter(
            other.project().municipalityCalls(), Invoiced.terms(number, "2021-03-10", "10.00", ""))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0324"))
        .body("conflicts", empty())
        .body("invoicesOfOthers", equalTo(1));
  }

  @Test
  void theSameNumberOfAnotherYearIsAnotherInvoice() {
    String number = Invoiced.number();
    enter(number, "2021-03-10");
    enter(number, "2020-03-10");
  }

  @Test
  void inTwoProjectsAtOneMomentItStandsOnce() {
    String terms = Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", "");
    Invoiced other = Invoiced.of("1000.00");
    assertEquals(
        List.of(201, 409, 409, 409),
        Race.statuses(
            4,
            each ->
                each % 2 == 0
                    ? all.enter(municipality(), terms)
                    : other.enter(other.project().municipalityCalls(), terms)));
  }

  @Test
  void whatIsWrongIsCorrectedAndItsHistoryHasBoth() {
    String number = Invoiced.number();
    String invoice = enter(number, "2021-03-10");
    correct(invoice, "\"7\"", Invoiced.terms(number, "2021-03-11", "12.00", ""))
        .then()
        .statusCode(412);
    correct(invoice, "\"0\"", Invoiced.terms(number, "2021-03-11", "12.00", ""))
        .then()
        .statusCode(200)
        .body("invoice.total.amount", equalTo("12.00"))
        .body("correctionReason", equalTo("Typed wrong."));
    municipality()
        .get("/funding/history/" + invoice)
        .then()
        .statusCode(200)
        .body("items.type", hasItem("lv.atbalsts.funding.InvoiceCorrected.v1"));
  }

  @Test
  void whatAClaimHoldsIsCorrectedOnceTheClaimIsWithdrawn() {
    String number = Invoiced.number();
    String invoice = enter(number, "2021-03-10");
    String claim = all.claim(region(), invoice).then().statusCode(201).extract().path("id");
    String terms = Invoiced.terms(number, "2021-03-10", "12.00", "");
    correct(invoice, "*", terms)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0325"))
        .body("conflicts", contains(claim));
    withdraw(invoice).then().statusCode(409).body("code", equalTo("FND-0325"));
    all.project().withdraw(claim).then().statusCode(200);
    correct(invoice, "*", terms).then().statusCode(200);
  }

  @Test
  void aCorrectionDoesNotMakeItAnotherThatStands() {
    String first = Invoiced.number();
    enter(first, "2021-03-10");
    String second = enter(Invoiced.number(), "2021-03-10");
    correct(second, "*", Invoiced.terms(first, "2021-03-10", "10.00", ""))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0324"));
  }

  @Test
  void aWithdrawnInvoiceIsNotClaimedAndItsNumberIsFree() {
    String number = Invoiced.number();
    String invoice = enter(number, "2021-03-10");
    withdraw(invoice).then().statusCode(200).body("withdrawalReason", equalTo("Of another."));
    withdraw(invoice).then().statusCode(409).body("code", equalTo("FND-0327"));
    all.claim(region(), invoice).then().statusCode(404);
    enter(number, "2021-03-10");
  }

  @Test
  void thatItIsPaidIsSaidOnce() {
    String invoice =
        all.enter(municipality(), Invoiced.terms(Invoiced.number(), "2021-03-10", "10.00", ""))
            .path("id");
    pay(invoice, "2031-01-01").then().statusCode(422).body("errors.code", contains("FND-0040"));
    pay(invoice, "2021-04-01").then().statusCode(200).body("invoice.paidOn", equalTo("2021-04-01"));
    pay(invoice, "2021-04-02").then().statusCode(409).body("code", equalTo("FND-0326"));
    Call.as("MUNICIPALITY", Programme.municipality())
        .post(
            "/invoices/" + invoice + "/payment",
            "{'paidOn':'2021-04-01','paymentReference':'MU-2'}")
        .then()
        .statusCode(404);
  }

  private String enter(String number, String day) {
    return all.enter(municipality(), Invoiced.terms(number, day, "10.00", ""))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Response pay(String invoice, String day) {
    return municipality()
        .post(
            "/invoices/" + invoice + "/payment", "{'paidOn':'%s','paymentReference':'MU-2'}", day);
  }

  private Response correct(String invoice, String version, String terms) {
    return municipality()
        .ifMatch(version)
        .post(
            "/invoices/" + invoice + "/correction",
            "{'invoice':%s,'reason':'Typed wrong.'}",
            terms);
  }

  private Response withdraw(String invoice) {
    return municipality().post("/invoices/" + invoice + "/withdrawal", "{'reason':'Of another.'}");
  }

  private Call municipality() {
    return all.project().municipalityCalls();
  }

  private Call region() {
    return all.project().regionCalls();
  }
}
