package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;

import java.util.List;
import java.util.Map;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * Providers apply, one application for each service type and address, and the registrar registers
 * them.
 */
final class RegistrationLoad {
  private final ApiClient api;

  RegistrationLoad(ApiClient api) {
    this.api = api;
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
    return new Registration(id, provider, row.text("service_type"), row.text("municipality"));
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
