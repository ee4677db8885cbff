package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;

/** Measures, projects and partners of their own for every test. */
public final class Programme {

  public static final String REGIONAL = "9.2.2.1";

  /** Of whose projects a municipality may be in many at a time. */
  public static final String PILOTS = "9.2.2.2";

  public static final String BUILDINGS = "9.3.1.1";

  private static final AtomicInteger PROJECTS = new AtomicInteger();
  private static final AtomicInteger MUNICIPALITIES = new AtomicInteger();
  private static final AtomicInteger UNSHARED_TAKEN = new AtomicInteger();
  private static final int UNSHARED = 10;
  private static final AtomicInteger UNITS = new AtomicInteger();
  private static final LocalDate BEFORE_THE_REFORM = LocalDate.parse("2016-01-01");

  private Programme() {}

  public static void measure(String code) {
    int status =
        Call.as("MINISTRY")
            .post(
                "/measures",
                """
                {'measure':'%s','titleLv':'Pasākums','titleEn':'Measure','fund':'ESF',
                 'from':'2015-01-01','to':'2023-12-31',
                 'total':{'amount':'49679951.00','currency':'EUR'}}
                """,
                code)
            .statusCode();
    assertTrue(status == 201 || status == 409, "measure: " + status);
  }

  /** A number that no other test has. */
  public static String number(String measure) {
    return "%s./15/T/%03d".formatted(measure, PROJECTS.incrementAndGet());
  }

  /**
   * A municipality before the reform of 2021; the tests before the last hundred did not have it.
   */
  public static String municipality() {
    List<Territory> all = territories();
    return all.get(MUNICIPALITIES.getAndIncrement() % (all.size() - UNSHARED)).code();
  }

  /** One that no other test has; there are few of them. */
  public static String unsharedMunicipality() {
    return territories().reversed().get(UNSHARED_TAKEN.getAndIncrement()).code();
  }

  private static List<Territory> territories() {
    return CDI.current().select(Territories.class).get().on(BEFORE_THE_REFORM);
  }

  /** One that ended with that reform and became a part of one that began with it and still is. */
  public static Territory endingWithTheReform() {
    Territories territories = CDI.current().select(Territories.class).get();
    while (true) {
      Territory next = territories.find(municipality()).orElseThrow();
      if (next.successors().size() == 1
          && !territories.validOn(next.successors().getFirst(), BEFORE_THE_REFORM)
          && territories.find(next.successors().getFirst()).orElseThrow().validTo() == null) {
        return next;
      }
    }
  }

  /** A unit that no other test has a rate for. */
  public static String unit() {
    return "UNIT_" + UNITS.incrementAndGet();
  }

  /** Submits a project and answers its id. */
  public static String submitted(String number) {
    String measure = number.substring(0, number.indexOf("./"));
    measure(measure);
    return Call.as("CFLA")
        .made(
            "id",
            "/projects",
            """
            {'projectNumber':'%s','measure':'%s','leadPartner':'Zemgales plānošanas reģions',
             'submittedOn':'2015-09-01'}
            """,
            number,
            measure);
  }

  /** Signs a contract at 85 %, the state taking the rest. */
  public static void signed(String projectId, String validFrom, String total) {
    Call.as("CFLA")
        .made("id", "/projects/" + projectId + "/contract-versions", contract(validFrom, total));
  }

  public static String contract(String validFrom, String total) {
    return """
    {'validFrom':'%s','signedOn':'2015-11-20','total':{'amount':'%s'},'euRate':85,
     'rounding':'CENT'}
    """
        .formatted(validFrom, total);
  }

  public static void joined(String projectId, String municipality) {
    Call.as("MINISTRY")
        .post(
            "/projects/" + projectId + "/partners",
            "{'municipality':'%s','joinedOn':'2015-09-01'}",
            municipality)
        .then()
        .statusCode(201);
  }

  public static void rate(String serviceType, String unit, String amount, String validFrom) {
    Call.as("MINISTRY")
        .made(
            "id",
            "/unit-rates",
            """
            {'serviceType':'%s','targetGroup':'ADULT_GRT','unit':'%s',
             'amount':{'amount':'%s','currency':'EUR'},'validFrom':'%s','source':'test'}
            """,
            serviceType,
            unit,
            amount,
            validFrom);
  }
}
