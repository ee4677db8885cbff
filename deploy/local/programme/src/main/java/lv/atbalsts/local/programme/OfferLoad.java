package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;
import static lv.atbalsts.local.programme.JsonBody.euro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import lv.atbalsts.local.programme.DataFile.Row;
import lv.atbalsts.local.programme.RegistrationLoad.Registration;

/**
 * Providers say how many places they have and what a unit costs; some sell places to municipalities
 * beside them.
 */
final class OfferLoad {

  /** Services that are given to a person at home or by appointment have no places. */
  private static final Set<String> WITHOUT_PLACES = Set.of("HOME_CARE", "SOCIAL_REHAB");

  private static final String CHILDREN = "bērni";

  private final ApiClient api;
  private final List<Row> rates = DataFile.rows("unit-rates.csv");
  private final List<Row> agreements = DataFile.rows("agreements.csv");

  OfferLoad(ApiClient api) {
    this.api = api;
  }

  void load(Row row, Registration registration) {
    rates.stream()
        .filter(rate -> rate.text("service_type").equals(registration.serviceType()))
        .findFirst()
        .ifPresent(rate -> price(row, registration, rate));
    if (!WITHOUT_PLACES.contains(registration.serviceType())) {
      String capacity = capacity(row, registration);
      agreements.stream()
          .filter(agreement -> agreement.text("provider").equals(registration.provider()))
          .filter(each -> each.text("service_type").equals(registration.serviceType()))
          .forEach(agreement -> agree(capacity, agreement));
    }
  }

  private void price(Row row, Registration registration, Row rate) {
    post(
        registration.provider(),
        "/prices",
        body(
            "registrationId",
            registration.id(),
            "terms",
            body(
                "from", later(row.text("valid_from"), rate.text("valid_from")),
                "unit", rate.text("unit"),
                "amount", euro(rate.text("amount")))));
  }

  /** Days of this form are in the order of their texts. */
  private static String later(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private String capacity(Row row, Registration registration) {
    boolean ofChildren = row.text("client_group").startsWith(CHILDREN);
    return post(
            registration.provider(),
            "/capacities",
            body(
                "registrationId",
                registration.id(),
                "targetGroup",
                ofChildren ? "CHILD_OUT_OF_FAMILY_CARE" : "ADULT_GRT",
                "unit",
                "PLACE",
                "level",
                body(
                    "validFrom", row.text("valid_from"),
                    "maximum", row.number("planned_clients"),
                    "funded", 0)))
        .get("id")
        .asText();
  }

  private void agree(String capacity, Row agreement) {
    String municipality = agreement.text("municipality");
    String id =
        post(
                agreement.text("provider"),
                "/cooperation-agreements",
                body(
                    "capacityId",
                    capacity,
                    "municipality",
                    municipality,
                    "terms",
                    body(
                        "agreementNumber", agreement.text("agreement_number"),
                        "from", agreement.text("from"),
                        "to", agreement.text("to"),
                        "places", agreement.number("places"),
                        "price", euro(agreement.text("price")),
                        "priceUnit", agreement.text("price_unit"))))
            .get("id")
            .asText();
    api.post(
        "municipality-" + today(municipality),
        "/cooperation-agreements/" + id + "/confirmation",
        body());
  }

  /** The code that a municipality has today: a dissolved one confirms nothing. */
  private String today(String municipality) {
    return api.read("municipality-" + municipality, "/territories/" + municipality)
        .at("/onThatDay/0/code")
        .asText();
  }

  private JsonNode post(String provider, String path, Object body) {
    return api.post("provider-" + provider, path, body);
  }
}
