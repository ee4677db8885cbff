package lv.atbalsts.funding.invoice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Invoiced;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of invoices, from the file to what stands. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class InvoiceImportTest {

  private static final String IMPORTS = "/invoices/imports";
  private static final String REPLACED = IMPORTS + "?replace=true&atomic=true";
  private static final String HEADER =
      "projectNumber;invoice.issuerNumber;invoice.issuerName;invoice.invoiceNumber;invoice.issuedOn;"
          + "invoice.net.amount;invoice.vat.amount;invoice.total.amount;invoice.eligible.amount;invoice.activity;invoice.purpose\n";

  private Invoiced all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Invoiced.of("1000.00");
  }

  @Test
  void everyRowIsAnInvoice() {
    String first = Invoiced.number();
    ValidatableResponse job =
        worked(IMPORTS, row(first, "10.00") + row(Invoiced.number(), "1 200,50"))
            .body("status", equalTo("COMPLETED"))
            .body("kind", equalTo("INVOICES"))
            .body("accepted", equalTo(2));
    List<String> ids = rows(job, "ACCEPTED").extract().path("items.id");
    all.project()
        .municipalityCalls()
        .get("/invoices/" + ids.getLast())
        .then()
        .body("invoice.total.amount", equalTo("1200.50"));
    assertEquals(2, ids.stream().distinct().count());
  }

  @Test
  void theDocumentsExampleIsTaken() {
    String example =
        InvoiceImport.EXAMPLE
            .replace("9.3.1.1./18/I/005", all.project().number())
            .replace("INFRASTRUCTURE", "SPECIALIST_TRAINING")
            .replace("BUV-2021/17", Invoiced.number());
    all.project()
        .municipalityCalls()
        .file(SentFile.CSV, example)
        .worked(IMPORTS)
        .body("accepted", equalTo(1));
  }

  @Test
  void aRowThatIsWrongIsNamedAndTheOthersAreTaken() {
    String twice = Invoiced.number();
    ValidatableResponse job =
        worked(
                IMPORTS,
                row(twice, "10.00")
                    + row(twice.toLowerCase(Locale.ROOT), "10.00")
                    + row(Invoiced.number(), "0.00"))
            .body("accepted", equalTo(1))
            .body("rejected", equalTo(2));
    rows(job, "REJECTED")
        .body("items.row", contains(3, 4))
        .body("items[0].errors.code", contains("FND-0324"))
        .body("items[1].errors.code", containsInAnyOrder("FND-0042", "FND-0042"));
  }

  @Test
  void aFileTakesThePlaceOfWhatWasImportedBefore() {
    String kept = Invoiced.number();
    String gone = Invoiced.number();
    worked(IMPORTS, row(kept, "10.00") + row(gone, "20.00"));
    String byHand = all.entered("7.00");
    worked(REPLACED, row(kept, "11.00") + row(Invoiced.number(), "30.00"))
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(2));
    all.project()
        .municipalityCalls()
        .get("/invoices?projectNumber=" + all.project().number())
        .then()
        .body(
            "items.findAll { it.withdrawnOn == null }.invoice.total.amount",
            containsInAnyOrder("11.00", "30.00", "7.00"))
        .body("items.find { it.id == '" + byHand + "' }.withdrawnOn", nullValue());
  }

  @Test
  void whatAClaimHoldsIsNotReplaced() {
    String claimed = Invoiced.number();
    String free = Invoiced.number();
    ValidatableResponse job = worked(IMPORTS, row(claimed, "10.00") + row(free, "20.00"));
    List<String> ids = rows(job, "ACCEPTED").extract().path("items.id");
    String claim =
        all.claim(all.project().regionCalls(), ids.getFirst())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    ValidatableResponse again =
        worked(REPLACED, row(claimed, "11.00") + row(free, "21.00"))
            .body("status", equalTo("FAILED"));
    rows(again, "REJECTED")
        .body("items.row", contains(2))
        .body("items[0].errors.code", contains("FND-0324"))
        .body("items[0].conflicts[0].claimIds", contains(claim));
    all.project()
        .municipalityCalls()
        .get("/invoices/" + ids.getLast())
        .then()
        .body("invoice.total.amount", equalTo("20.00"))
        .body("withdrawnOn", nullValue());
    worked(REPLACED, row(free, "21.00")).body("status", equalTo("COMPLETED"));
    all.project()
        .municipalityCalls()
        .get("/invoices/" + ids.getFirst())
        .then()
        .body("withdrawnOn", nullValue());
  }

  @Test
  void whatIsOnlyValidatedChangesNothing() {
    String number = Invoiced.number();
    ValidatableResponse job = worked(IMPORTS, row(number, "10.00"));
    worked(IMPORTS + "?replace=true&mode=validate", row(number, "11.00"))
        .body("accepted", equalTo(1));
    List<String> ids = rows(job, "ACCEPTED").extract().path("items.id");
    all.project()
        .municipalityCalls()
        .get("/invoices/" + ids.getFirst())
        .then()
        .body("withdrawnOn", nullValue());
  }

  @Test
  void aFileThatReplacesStandsOrFallsAsAWhole() {
    all.project()
        .municipalityCalls()
        .send(IMPORTS + "?replace=true", SentFile.CSV, HEADER + row(Invoiced.number(), "1.00"))
        .then()
        .statusCode(400)
        .body("code", equalTo("FND-0334"));
    Call.as("REGION", all.project().number())
        .send(IMPORTS, SentFile.CSV, HEADER)
        .then()
        .statusCode(403);
    Call.nobody().send(IMPORTS, SentFile.CSV, HEADER).then().statusCode(401);
  }

  private String row(String number, String amount) {
    return "%s;40003032949;SIA Būvnieks;%s;10.03.2021;%s;0;%s;%s;SPECIALIST_TRAINING;Training in March\n"
        .formatted(all.project().number(), number, amount, amount, amount);
  }

  private ValidatableResponse worked(String path, String rows) {
    return all.project().municipalityCalls().file(SentFile.CSV, HEADER + rows).worked(path);
  }

  private ValidatableResponse rows(ValidatableResponse job, String outcome) {
    return all.project()
        .municipalityCalls()
        .get("/funding/imports/" + job.extract().path("id") + "/rows?outcome=" + outcome)
        .then()
        .statusCode(200);
  }
}
