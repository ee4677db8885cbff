package lv.atbalsts.assessment.play;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Methodologies of the ministry's, as a test writes and publishes them. */
public final class Methodologies {

  public static final Call MINISTRY = new Call("MINISTRY", null);

  private Methodologies() {}

  /** A code that no methodology has, whatever application wrote into the database before. */
  public static String code() {
    return "TEST_" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
  }

  /** One number from 0 to 9, and a level for less and for more than the limit. */
  public static Form draft(String group, int limit) {
    return Form.of(
        "title",
        words("PARAUGS"),
        "targetGroup",
        group,
        "requiredProfessions",
        List.of("SOCIAL_WORKER"),
        "optionalProfessions",
        List.of(),
        "sample",
        true,
        "content",
        content(limit));
  }

  public static Form content(int limit) {
    return Form.of(
        "about",
        words("Paraugs"),
        "sections",
        List.of(Map.of("code", "S", "title", words("Sadaļa"), "items", List.of(number("N")))),
        "scales",
        List.of(
            Map.of(
                "code",
                "SUM",
                "title",
                words("Summa"),
                "items",
                List.of(Map.of("linkId", "N", "weight", 1)),
                "table",
                List.of())),
        "lifts",
        List.of(),
        "bands",
        List.of(band(0, limit - 1, "LESS"), band(limit, 9, "MORE")));
  }

  public static Form number(String linkId) {
    return Form.of(
        "linkId",
        linkId,
        "text",
        words("Cik"),
        "type",
        "INTEGER",
        "required",
        true,
        "options",
        List.of(),
        "min",
        0,
        "max",
        9,
        "shownWhen",
        List.of());
  }

  public static Map<String, Object> band(int from, int to, String level) {
    return Map.of("from", from, "to", to, "level", level, "text", words(level));
  }

  public static ValidatableResponse write(String code, int version, String tag, Form draft) {
    var request = MINISTRY.request().contentType(ContentType.JSON).body(draft);
    return (tag == null ? request : request.header("If-Match", tag))
        .put(path(code, version))
        .then();
  }

  public static ValidatableResponse publish(String code, int version, String from, String to) {
    return MINISTRY.post(
        path(code, version) + "/publication", Form.of("validFrom", from).with("validTo", to));
  }

  public static String path(String code, int version) {
    return "/methodologies/" + code + "/versions/" + version;
  }

  /** Two versions of one methodology, of which the second ends the first. */
  public static void published() {
    String code = code();
    write(code, 1, null, draft("PROSPECTIVE_CARER", 5)).statusCode(200);
    publish(code, 1, "2101-01-01", null).statusCode(200);
    write(code, 2, null, draft("PROSPECTIVE_CARER", 6)).statusCode(200);
    publish(code, 2, "2102-01-01", "2102-12-31").statusCode(200);
  }

  private static Map<String, String> words(String lv) {
    return Map.of("lv", lv, "en", "in English");
  }
}
