package lv.atbalsts.funding;

import io.restassured.response.Response;
import java.util.UUID;

/** Invoices of actual costs in a project. */
public record Invoiced(Compensated project) {

  private static final String TERMS =
      """
      'issuerNumber':'40003032949','issuerName':'SIA Būvnieks','invoiceNumber':'%s','issuedOn':'%s',
       'net':{'amount':'%s'},'vat':{'amount':'0.00'},'total':{'amount':'%s'},'eligible':{'amount':'%s'},
       'activity':'SPECIALIST_TRAINING','purpose':'Training in March'
      """;

  public static Invoiced of(String total) {
    return new Invoiced(Compensated.of(total));
  }

  /** A number that no other test has. */
  public static String number() {
    return "R-" + UUID.randomUUID();
  }

  /** What an invoice of one amount says, all of it eligible; paid where more says so. */
  public static String terms(String number, String day, String amount, String more) {
    return Call.json("{" + TERMS + more + "}", number, day, amount, amount, amount);
  }

  public static String paid() {
    return ",'paidOn':'2021-03-25','paymentReference':'MU-1'";
  }

  public Response enter(Call caller, String terms) {
    return caller.post(
        "/invoices",
        "{'projectNumber':'%s','municipality':'%s','invoice':%s}",
        project.number(),
        project.municipality(),
        terms);
  }

  /** A paid invoice of March 2021, entered by the municipality; answers its id. */
  public String entered(String amount) {
    return enter(project.municipalityCalls(), terms(number(), "2021-03-10", amount, paid()))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public Response claim(Call claimant, String... invoices) {
    return project.draft(claimant, "'invoiceIds':['%s']", String.join("','", invoices));
  }
}
