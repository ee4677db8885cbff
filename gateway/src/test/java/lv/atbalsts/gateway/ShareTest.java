package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does not end a request holds up nobody else. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class ShareTest {

  private static final String ONE = Tokens.of("MUNICIPALITY", "0801601");

  private final List<Unfinished> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Unfinished::close);
  }

  @Test
  void strangersHoldNothingByRequestsThatNeverEnd() {
    open(90, () -> Unfinished.get("/registrations"));

    anotherIsAnswered("/registrations");
    assertEquals(Map.of(400, 90L), statuses());
    assertTrue(open.getFirst().answer().contains("GTW-1400"), open.getFirst().answer());
  }

  @Test
  void oneTokenHoldsItsShareAndNoMore() {
    open(100, () -> Unfinished.post("/clients", ONE));

    anotherIsAnswered("/clients/1");
    Map<Integer, Long> statuses = statuses();
    // those that had a place are told after a while that nothing comes
    assertEquals(Map.of(408, 24L, 429, 76L), statuses);
    String refused =
        open.stream().map(Unfinished::answer).filter(a -> a.contains(" 429 ")).findFirst().get();
    assertTrue(refused.contains("GTW-1429"), refused);
    assertTrue(refused.toLowerCase().contains("retry-after: 1"), refused);
  }

  @Test
  void anAnswerEndsTheCallAlsoWhenTheRequestHasNotEnded() {
    for (int i = 0; i < 100; i++) {
      Unfinished hasty = Unfinished.post("/clients/hasty/imports", ONE);
      open.add(hasty);
      assertEquals(200, hasty.status());
    }

    anotherIsAnswered("/clients/1");
  }

  private void open(int number, Supplier<Unfinished> kind) {
    Stream.generate(kind).limit(number).forEach(open::add);
  }

  private Map<Integer, Long> statuses() {
    return open.stream().collect(Collectors.groupingBy(Unfinished::status, Collectors.counting()));
  }

  private static void anotherIsAnswered(String path) {
    given().auth().oauth2(Tokens.of("CFLA")).get(path).then().statusCode(200);
  }
}
