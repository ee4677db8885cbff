package lv.atbalsts.registry.play;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Steps of registration, each through the API. */
public final class Register {

  private static final AtomicInteger APPLICATIONS = new AtomicInteger();

  private Register() {}

  /** Records a new provider and answers its registration number. */
  public static String provider(String name) {
    String number = Numbers.registration();
    Call.REGISTRAR.make(
        "/providers",
        """
        {"registrationNumber": "%s", "name": "%s", "legalStatus": "biedrība",
         "municipality": "0038000", "recordedOn": "2021-08-02"}
        """
            .formatted(number, name));
    return number;
  }

  /** The id of a recorded provider. */
  public static String providerId(String registrationNumber) {
    return Call.NOBODY
        .read("/providers?registrationNumber=" + registrationNumber)
        .extract()
        .path("items[0].id");
  }

  public static String applicationBody(
      String provider, String serviceType, String addressCode, String municipality) {
    return """
        {"provider": "%s", "submittedOn": "2021-08-02", "service": {
          "serviceType": "%s", "address": {"code": "%s", "text": "Saieta laukums 1, Madona"},
          "municipality": "%s", "form": "AR izmitināšanu", "plannedClients": 16,
          "clientAgeSex": "pilngadīgas personas (abu dzimumu)",
          "clientGroups": ["invalīdi ar fiziska rakstura traucējumiem"],
          "contacts": {"webPages": [], "phones": ["+371 64860090"], "emails": ["pasts@example.lv"]}}}
        """
        .formatted(provider, serviceType, addressCode, municipality);
  }

  public static String application(String provider, String serviceType, String addressCode) {
    return Call.provider(provider)
        .make(
            "/registration-applications",
            applicationBody(provider, serviceType, addressCode, "0038000")
                .replace("2021-08-02", anotherDay()));
  }

  /** Of one provider, service type, address and day there is one application. */
  private static String anotherDay() {
    return "2021-08-%02d".formatted(1 + APPLICATIONS.getAndIncrement() % 28);
  }

  /** A decision of an application, on a ground where it needs one. */
  public static String decision(String kind, String decidedOn) {
    return """
        {"decision": "%s", "decisionNumber": "1-12/34", "decidedOn": "%s",%s
         "reason": "Izskatīti visi dokumenti"}
        """
        .formatted(kind, decidedOn, ground(kind));
  }

  private static String ground(String kind) {
    return kind.equals("POSTPONE") || kind.equals("REFUSE")
        ? " \"ground\": \"DOCUMENTS_MISSING\","
        : "";
  }

  /** The terms of a decision of a registration; the ground may be none. */
  public static String terms(String decidedOn, String ground) {
    return """
        {"number": "1-12/35", "decidedOn": "%s", "reason": "Pakalpojumu vairs nesniedz"%s}
        """
        .formatted(decidedOn, ground == null ? "" : ", \"ground\": \"" + ground + "\"");
  }

  /** An exclusion from a day on. */
  public static String exclusion(String day) {
    return exclusion(day, "2022-03-01");
  }

  public static String exclusion(String day, String decidedOn) {
    return "{\"excludedOn\": \"%s\", \"decision\": %s}"
        .formatted(day, terms(decidedOn, "SERVICE_NOT_GIVEN"));
  }

  /** Registers a new application from 2021-09-01 and answers the registration's id. */
  public static String registration(String provider, String serviceType, String addressCode) {
    String application = application(provider, serviceType, addressCode);
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            decision("REGISTER", "2021-09-01"))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }

  /** Corrects the service, or the days, of a registration as it stands now. */
  public static ValidatableResponse corrected(
      String id, Map<String, Object> service, Map<String, Object> days) {
    JsonPath now = Call.NOBODY.read("/registrations/" + id).extract().jsonPath();
    Map<String, Object> body = new HashMap<>();
    body.put("validFrom", now.get("validFrom"));
    body.put("validTo", now.get("validTo"));
    body.put("correctedOn", "2022-06-15");
    body.put("reason", "Kļūdaini ierakstīts");
    body.putAll(days);
    Map<String, Object> offered = new HashMap<>(now.getMap("service"));
    offered.putAll(service);
    body.put("service", offered);
    return Call.REGISTRAR
        .request()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(body)
        .put("/registrations/" + id)
        .then();
  }

  /** An application for care at home, in a service area and without an address. */
  public static String atHome(String provider, String... area) {
    return Call.provider(provider).make("/registration-applications", atHomeBody(provider, area));
  }

  public static String atHomeBody(String provider, String... area) {
    return applicationBody(provider, "HOME_CARE", "1", area[0])
        .replace("2021-08-02", anotherDay())
        .replace(
            "\"address\": {\"code\": \"1\", \"text\": \"Saieta laukums 1, Madona\"}",
            "\"serviceArea\": [\"" + String.join("\", \"", area) + "\"]");
  }

  /** Registers a group home whose five years end on a day, and answers the registration's id. */
  public static String ending(String provider, String addressCode, String lastDay) {
    LocalDate first = LocalDate.parse(lastDay).plusDays(1).minusYears(5);
    return registered(provider, addressCode, first, "");
  }

  /** Registers a group home from a day on, with more members of the decision. */
  public static String registered(
      String provider, String addressCode, LocalDate first, String more) {
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                applicationBody(provider, "GROUP_HOME", addressCode, "0700200")
                    .replace("2021-08-02", first.toString()));
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            decision("REGISTER", first.toString()).replace("{", "{" + more))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }
}
