package lv.atbalsts.registry.play;

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

  public static String decision(String kind, String decidedOn) {
    return """
        {"decision": "%s", "decidedOn": "%s", "reason": "Iesniegti visi dokumenti"}
        """
        .formatted(kind, decidedOn);
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
}
