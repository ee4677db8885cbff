package lv.atbalsts.registry.play;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/**
 * Places of a new registration from 2021-09-01 to 2026-08-31, each step through the API.
 *
 * @param provider the provider's registration number
 */
public record Places(String provider, String registration, String capacity) {

  public static final String MADONA = "0038000";
  public static final String OTHER = "0040000";

  /** So many places for adults in a new group home, from the first day of its registration. */
  public static Places of(int maximum) {
    String provider = Register.provider("Grupu māja");
    String registration = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    return new Places(provider, registration, capacity(provider, registration, maximum));
  }

  private static String capacity(String provider, String registration, int maximum) {
    return Call.provider(provider)
        .make(
            "/capacities",
            """
            {"registrationId": "%s", "targetGroup": "ADULT_GRT", "unit": "PLACE", "level": %s}
            """
                .formatted(registration, level("2021-09-01", maximum)));
  }

  public static String level(String from, int maximum) {
    return """
        {"validFrom": "%s", "maximum": %d, "funded": 0}
        """
        .formatted(from, maximum);
  }

  /** Changes how many there are from a day on, whatever is written now. */
  public ValidatableResponse change(String from, int maximum) {
    return Call.provider(provider)
        .request()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"level\": %s, \"reason\": \"Pārbūve\"}".formatted(level(from, maximum)))
        .put("/capacities/" + capacity)
        .then();
  }

  public ValidatableResponse read() {
    return Call.NOBODY.read("/capacities/" + capacity);
  }

  public ValidatableResponse read(String day) {
    return Call.NOBODY.read("/capacities/" + capacity + "?as-of=" + day);
  }

  /** A placement of somebody new; a null last day is open. */
  public String placement(String from, String to) {
    return body(from, to, null);
  }

  /** A reservation for somebody new that is held until a day. */
  public String reservation(String from, String to, String heldUntil) {
    return body(from, to, heldUntil);
  }

  private String body(String from, String to, String heldUntil) {
    return """
        {"capacityId": "%s", "grantId": "%s", "clientRef": "%s", "from": "%s", "to": %s,
         "heldUntil": %s}
        """
        .formatted(capacity, UUID.randomUUID(), UUID.randomUUID(), from, text(to), text(heldUntil));
  }

  private static String text(String value) {
    return value == null ? "null" : "\"" + value + "\"";
  }

  /** An agreement on so many places, as either party enters it. */
  public String agreement(int number, String from, String to) {
    return """
        {"capacityId": "%s", "terms": {"agreementNumber": "SL-%s", "from": "%s", "to": %s,
          "places": %d, "price": {"amount": "850.00", "currency": "EUR"}, "priceUnit": "MONTH"}}
        """
        .formatted(capacity, Numbers.addressCode(), from, text(to), number);
  }

  /** A municipality enters an agreement, which the provider has not confirmed yet. */
  public String agreed(String municipality, int number, String from, String to) {
    return Call.municipality(municipality)
        .make("/cooperation-agreements", agreement(number, from, to));
  }

  /** Madona takes a place from a day on and answers the placement's id. */
  public String placed(String from) {
    return Call.municipality(MADONA).make("/placements", placement(from, null));
  }

  public ValidatableResponse take(String municipality, String body) {
    return Call.municipality(municipality).post("/placements", body);
  }
}
