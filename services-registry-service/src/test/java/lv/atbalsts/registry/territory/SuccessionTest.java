package lv.atbalsts.registry.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the municipalities in 2021 and 2025, forwards and back. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SuccessionTest {

  private static final String INCUKALNS = "0801800";
  private static final String SIGULDA = "0048000";
  private static final String ROPAZI = "0044000";
  private static final String AGLONA = "0604300";
  private static final String PREILI = "0042000";
  private static final String KRASLAVA = "0032000";

  @ParameterizedTest
  @CsvSource({
    INCUKALNS + "," + SIGULDA + "," + ROPAZI,
    AGLONA + "," + PREILI + "," + KRASLAVA,
  })
  void aSplitMunicipalityAnswersWithBothSuccessorsTheLargerFirst(
      String split, String larger, String smaller) {
    Call.NOBODY
        .read("/territories/" + split)
        .statusCode(200)
        .body("code", equalTo(split))
        .body("became.code", contains(larger, smaller))
        .body("onThatDay.code", contains(larger, smaller));
    for (String part : List.of(larger, smaller)) {
      Call.NOBODY
          .read("/territories/" + part + "?as-of=2021-06-30")
          .body("predecessors.code", hasItem(split))
          .body("onThatDay.code", hasItem(split))
          .body("onThatDay.code", not(hasItem(part)));
    }
  }

  @Test
  void theMergerOf2025IsFollowedOverBothReforms() {
    Call.NOBODY
        .read("/territories/0701800?as-of=2025-07-01")
        .body("became.code", contains("0055000"))
        .body("onThatDay.code", contains("0038001"));
    Call.NOBODY
        .read("/territories/0038001?as-of=2025-06-30")
        .body("predecessors.code", containsInAnyOrder("0038000", "0055000"))
        .body("onThatDay.code", containsInAnyOrder("0038000", "0055000"));
    Call.NOBODY
        .read("/territories/0038001?as-of=2021-06-30")
        .body("onThatDay.code", hasItems("0701800", "0700200", "0700800"));
    Call.NOBODY
        .read("/territories/Sigulda")
        .statusCode(404)
        .body("code", equalTo("KIT-0010"))
        .body("parameter", equalTo("code"));
  }

  private static String institution(String municipality, String recordedOn) {
    return Call.MINISTRY.make(
        "/institutions",
        """
        {"name": "BSAC %s", "kind": "BSAC", "municipality": "%s", "recordedOn": "%s"}
        """
            .formatted(Numbers.addressCode(), municipality, recordedOn));
  }

  private static ValidatableResponse searched(String municipality) {
    return Call.MINISTRY.read("/institutions?limit=200&municipality=" + municipality);
  }

  @ParameterizedTest
  @CsvSource({
    INCUKALNS + "," + SIGULDA + "," + ROPAZI,
    AGLONA + "," + PREILI + "," + KRASLAVA,
  })
  void whatIsFiledUnderASplitMunicipalityIsFoundByEitherPartAndTheOtherWayRound(
      String split, String larger, String smaller) {
    String before = institution(split, "2016-01-04");
    String inLarger = institution(larger, "2021-08-02");
    String inSmaller = institution(smaller, "2021-08-02");
    searched(larger)
        .body("items.id", hasItems(before, inLarger))
        .body("items.id", not(hasItem(inSmaller)));
    searched(smaller)
        .body("items.id", hasItems(before, inSmaller))
        .body("items.id", not(hasItem(inLarger)));
    searched(split).body("items.id", hasItems(before, inLarger, inSmaller));
  }

  @Test
  void whatIsFiledBeforeTheMergerIsFoundAfterItAndTheOtherWayRound() {
    String varaklani = institution("0701800", "2016-01-04");
    String varaklaniOf2021 = institution("0055000", "2021-08-02");
    String madona = institution("0038000", "2021-08-02");
    searched("0038001").body("items.id", hasItems(varaklani, varaklaniOf2021, madona));
    searched("0701800")
        .body("items.id", hasItems(varaklani, varaklaniOf2021))
        .body("items.id", not(hasItem(madona)));
    searched("0700200")
        .body("items.id", hasItem(madona))
        .body("items.id", not(hasItem(varaklaniOf2021)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-30,119,0801800",
    "2021-07-01,43,0055000",
    "2025-06-30,43,0038000",
    "2025-07-01,42,0038001",
  })
  void theOutlinesAreThoseOfTheMunicipalitiesOfTheDay(String day, int count, String one) {
    Call.NOBODY
        .read("/territories/boundaries?as-of=" + day)
        .statusCode(200)
        .contentType("application/geo+json")
        .body("features.size()", equalTo(count))
        .body("features.id", hasItem(one))
        .body("attribution", containsString("Natural Earth"))
        .body("note", containsString("larger successors"));
    List<String> codes = Call.NOBODY.read("/territories?as-of=" + day).extract().path("items.code");
    Call.NOBODY
        .read("/territories/boundaries?as-of=" + day)
        .body("features.id", containsInAnyOrder(codes.toArray()));
  }

  @Test
  void whoHasTheOutlinesAlreadyIsNotSentThemAgain() {
    String path = "/territories/boundaries?as-of=2021-06-30";
    String tag =
        Call.NOBODY
            .read(path)
            .header("Cache-Control", containsString("public"))
            .extract()
            .header("ETag");
    Call.NOBODY.request().header("If-None-Match", tag).get(path).then().statusCode(304);
  }
}
