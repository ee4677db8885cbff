package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;

/** A person of Dobele is offered to the Bauska of after the reform, which answers. */
final class Offer {

  /** Bauska since the reform of 2021. */
  static final String NEW_BAUSKA = "0025000";

  static final Call RECEIVER = Call.municipality(NEW_BAUSKA);

  static final Call STRANGER = Call.municipality("0030000");

  private Offer() {}

  static Map<String, String> form(String to) {
    return Map.of("to", to, "reason", "MOVED_HOME");
  }

  static String offer(String client) {
    return SOCIAL_SERVICE.make("/clients/" + client + "/moves", form(NEW_BAUSKA));
  }

  static ValidatableResponse accept(Call caller, String move, Map<String, String> body) {
    return caller.post("/moves/" + move + "/acceptance", body);
  }

  static ValidatableResponse refuse(Call caller, String move) {
    return caller.post("/moves/" + move + "/refusal", Map.of("reason", "OTHER"));
  }
}
