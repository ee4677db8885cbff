package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * Providers apply, one application for each service type and address, and the registrar registers
 * them, and renews each registration before it ends until the day that the system lives on.
 */
final class RegistrationLoad {

  /** So long before the last day a renewal is decided. */
  private static final int DAYS_BEFORE = 30;

  private final ApiClient api;
  private final OfferLoad offers;
  private final LocalDate today;

  RegistrationLoad(ApiClient api) {
    this.api = api;
    this.offers = new OfferLoad(api);
    this.today = LocalDate.parse(api.read(null, "/today").get("today").asText());
  }

  /** The registrations, in the order of the file. */
  List<Registration> load() {
    Parallel.each(DataFile.rows("providers.csv"), this::record);
    return Parallel.map(DataFile.rows("registrations.csv"), this::register);
  }

  private void record(Row provider) {
    api.post(
        "provider-" + provider.text("registration_number"),
        "/providers",
        body(
            "registrationNumber", provider.text("registration_number"),
            "name", provider.text("name"),
            "legalStatus", provider.text("legal_status"),
            "municipality", provider.text("municipality"),
            "recordedOn", provider.text("recorded_on")));
  }

  private Registration register(Row row) {
    String provider = row.text("registration_number");
    String application =
        api.post("provider-" + provider, "/registration-applications", application(row))
            .get("id")
            .asText();
    String id =
        api.post(
                "registrar",
                "/registration-applications/" + application + "/decisions",
                body(
                    "decision",
                    "REGISTER",
                    "decisionNumber",
                    "DI-" + row.text("address_code"),
                    "decidedOn",
                    row.text("valid_from")))
            .get("registrationId")
            .asText();
    renew(id);
    Registration registration =
        new Registration(id, provider, row.text("service_type"), row.text("municipality"));
    offers.load(row, registration);
    return registration;
  }

  private void renew(String id) {
    LocalDate last = lastDay(api.read(null, "/registrations/" + id));
    while (last.isBefore(today)) {
      last =
          lastDay(
              api.post(
                  "registrar",
                  "/registrations/" + id + "/renewals",
                  body(
                      "decision",
                      body(
                          "number",
                          "DI-" + last,
                          "decidedOn",
                          last.minusDays(DAYS_BEFORE).toString()))));
    }
  }

  private static LocalDate lastDay(JsonNode registration) {
    return LocalDate.parse(registration.get("validTo").asText());
  }

  private static Map<String, Object> application(Row row) {
    return body(
        "provider", row.text("registration_number"),
        "submittedOn", row.text("submitted_on"),
        "service",
            body(
                "serviceType", row.text("service_type"),
                "address", body("code", row.text("address_code"), "text", row.text("address")),
                "municipality", row.text("municipality"),
                "form", row.text("form"),
                "plannedClients", row.number("planned_clients"),
                "clientAgeSex", row.text("client_age_sex"),
                "clientGroups", List.of(row.text("client_group")),
                "contacts",
                    body(
                        "webPages",
                        List.of(),
                        "phones",
                        List.of(row.text("phone")),
                        "emails",
                        List.of())));
  }

  /** A registration that may be named in grants. */
  record Registration(String id, String provider, String serviceType, String municipality) {}
}
