package lv.atbalsts.indicators.infographic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.indicators.People;
import lv.atbalsts.indicators.Places;
import lv.atbalsts.indicators.Story;
import lv.atbalsts.indicators.Undertakings;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class InfographicTest {

  private static final String DAY = "2022-03-31";
  private static final char NO_BREAK = '\u00a0';

  private Story story;

  @BeforeEach
  void fromTheBeginning() {
    story = new Story();
  }

  @Test
  void itsOrderIsThatOfThePublishedOne() {
    assertEquals(
        List.of("Mērķa grupas", "Pasākumi un finansējums", "Galvenie rādītāji", "Kā skaitīts"),
        page("lv").select("h2").eachText());
    assertEquals(
        List.of("Sasniedzamie", "Paveikts", "Procesā"),
        page("lv").select("section[aria-labelledby=indicators] h3").eachText());
    assertEquals(
        List.of("Target groups", "Measures and money", "Main indicators", "How it is counted"),
        page("en").select("h2").eachText());
  }

  @Test
  void itsNumbersAreThoseOfTheIndicatorsAsTheLanguageWritesThem() {
    Undertakings projects = new Undertakings(story);
    var region = projects.submitted(Story.ZEMGALE, null, "Zemgale", null, "2015-01-01");
    projects.contracted(region, 1, "2015-09-01", "49679951.00", "42227958.35", "7451992.65");
    story.counted();
    assertEquals("49 679 951 €".replace(' ', NO_BREAK), cell(page("lv"), "9.2.2.1", "Līgumi"));
    assertEquals("€49,679,951", cell(page("en"), "9.2.2.1", "Contracts"));
    assertEquals("49 679 951 €".replace(' ', NO_BREAK), cell(page("lv"), "9.2.2.1", "Plānots"));
  }

  @Test
  void whatExceedsItsTargetIsSeenAndReadToExceedIt() {
    Places places = new Places(story);
    for (int branch = 0; branch < 4; branch++) {
      places.branchClosed(UUID.randomUUID(), 1, "VSAC", true, "2020-01-01");
    }
    story.counted();
    Document page = page("lv");
    assertEquals("133,33 %".replace(' ', NO_BREAK), progress(page, "N09"));
    var bar = page.select(row("N09") + " svg").last();
    assertEquals("750", bar.select("line.mark").attr("x1"));
    assertEquals("750", bar.select("rect.done").attr("width"));
    assertEquals("250", bar.select("rect.over").attr("width"));
  }

  @Test
  void whatIsNotKnownIsSaidAndNotShownAsZero() {
    assertTrue(cell(page("lv"), "N12", "Vērtība").startsWith("nav datu"));
    assertTrue(cell(page("en"), "N08", "Value").startsWith("no data"));
    assertEquals("26–45" + NO_BREAK + "%", cell(page("lv"), "N12", "Mērķis"));
    assertEquals("no 1 799 līdz 720", cell(page("lv"), "N08", "Mērķis").replace(NO_BREAK, ' '));
  }

  @Test
  void theDayAndTheLastEventCountedAreShown() {
    Event last = new People(story).assessed(People.someone(), "ADULT_GRT", "2016-01-01");
    story.counted();
    Document page = page("lv");
    assertEquals(DAY, page.select("header time").attr("datetime"));
    assertEquals("31.03.2022.", page.select("header time").text());
    assertEquals(1, page.select("footer time").size());
    assertFalse(page.text().contains(last.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "'',lv",
    "lv,lv",
    "en,en",
    "'en-GB,en;q=0.9,lv;q=0.8',en",
    "'ru,de;q=0.9,en;q=0.5,lv;q=0.4',en",
    "'de',lv"
  })
  void theCallersLanguageIsSpokenElseLatvian(String accepted, String language) {
    given()
        .header("Accept-Language", accepted)
        .get("/infographic")
        .then()
        .statusCode(200)
        .header("Content-Language", language)
        .header("Vary", "Accept-Language");
  }

  @Test
  void theLanguageAskedForGoesBeforeTheCallersAndLinksToTheOther() {
    Response answer =
        given().header("Accept-Language", "lv").get("/infographic?lang=en&as-of=" + DAY);
    Document page = Jsoup.parse(answer.asString());
    assertEquals("en", page.select("html").attr("lang"));
    var other = page.select("nav a");
    assertEquals("?lang=lv&as-of=" + DAY, other.attr("href"));
    assertEquals("lv", other.attr("lang"));
    assertEquals("Latviešu", other.text());
  }

  @Test
  void aLanguageThatIsNotSpokenAndADayThatIsNoneAreRefused() {
    given().get("/infographic?lang=de").then().statusCode(400).body("code", equalTo("IND-0004"));
    given().get("/infographic?as-of=soon").then().statusCode(400).body("code", equalTo("IND-0001"));
  }

  @Test
  void aCitizenWithAWrongLinkGetsAPageInTheirLanguage() {
    Document page =
        Jsoup.parse(
            given()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/infographic?as-of=xx")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .header("Content-Language", "lv")
                .header("Cache-Control", "no-store")
                .extract()
                .asString());
    assertEquals("Nav datums", page.select("h1").text());
    assertEquals("infographic?lang=lv", page.select("main a").attr("href"));
  }

  @Test
  void onePersonIsOnePerson() {
    new People(story).assessed(People.someone(), "ADULT_GRT", "2016-01-01");
    story.counted();
    assertTrue(page("lv").select(row("N01")).text().contains("1 cilvēks "));
    assertTrue(page("en").select(row("N01")).text().contains("1 person "));
  }

  @ParameterizedTest
  @CsvSource({"1,true,true", "21,true,false", "11,false,false", "111,false,false", "2,false,false"})
  void theSingularIsThatOfTheLanguage(BigDecimal number, boolean latvian, boolean english) {
    assertEquals(latvian, new PageNumbers(new PageTexts("lv")).isOne(number));
    assertEquals(english, new PageNumbers(new PageTexts("en")).isOne(number));
  }

  @Test
  void aTargetWhoseDateHasPassedSaysSo() {
    String now = given().get("/infographic?lang=en&as-of=2024-01-01").asString();
    assertTrue(Jsoup.parse(now).select(row("N01")).first().text().contains("the date has passed"));
    assertFalse(page("en").text().contains("the date has passed"));
  }

  @Test
  void aCacheAsksAndIsToldOnlyWhatIsNew() {
    String before = given().get("/infographic?as-of=" + DAY).header("ETag");
    given().header("If-None-Match", before).get("/infographic?as-of=" + DAY).then().statusCode(304);
    new People(story).assessed(People.someone(), "ADULT_GRT", "2016-01-01");
    story.counted();
    assertNotEquals(before, given().get("/infographic?as-of=" + DAY).header("ETag"));
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    Response answer = given().get("/infographic?as-of=" + DAY);
    String html = answer.asString();
    assertFalse(html.contains("<script"));
    assertFalse(html.matches("(?s).*(src=|url\\(|@import|javascript:|\\son[a-z]+=).*"));
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    assertEquals(
        "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            .formatted(Accessibility.sha256(style)),
        answer.header("Content-Security-Policy"));
  }

  @ParameterizedTest
  @CsvSource({"lv", "en"})
  void aScreenReaderFindsItsWay(String language) {
    Document page = page(language);
    assertEquals(language, page.select("html").attr("lang"));
    Accessibility.check(page);
  }

  private static Document page(String language) {
    return Jsoup.parse(
        given()
            .get("/infographic?as-of={day}&lang={language}", DAY, language)
            .then()
            .statusCode(200)
            .contentType("text/html")
            .extract()
            .asString());
  }

  private static String cell(Document page, String row, String column) {
    return words(page.select(row(row) + " td[data-label='" + column + "']"));
  }

  private static String progress(Document page, String row) {
    return words(page.select(row(row) + " .percent"));
  }

  private static String row(String id) {
    return "tr:has(th .code:containsOwn(" + id + "))";
  }

  /** The text with its unbreakable spaces, which {@code text()} would make breakable. */
  private static String words(Elements cells) {
    return cells.last().wholeText().strip();
  }
}
