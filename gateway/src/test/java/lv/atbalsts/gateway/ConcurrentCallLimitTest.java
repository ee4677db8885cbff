package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that does not end its requests blocks no other client. */
@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class ConcurrentCallLimitTest {

  private static final String ONE = Tokens.of("MUNICIPALITY", "0801601");

  private final List<HangingRequest> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(HangingRequest::close);
  }

  @Test
  void anonymousClientsHoldNothingByRequestsThatNeverEnd() {
    open(90, () -> HangingRequest.get("/registrations"));

    anotherIsAnswered("/registrations");
    assertEquals(Map.of(400, 90L), statuses());
    assertTrue(open.getFirst().answer().contains("GTW-1400"), open.getFirst().answer());
  }

  @Test
  void oneTokenHoldsItsQuotaAndNoMore() {
    open(100, () -> HangingRequest.post("/clients", ONE));

    anotherIsAnswered("/clients/1");
    Map<Integer, Long> statuses = statuses();
    // those within the quota are refused after a while without a byte
    assertEquals(Map.of(408, 24L, 429, 76L), statuses);
    String refused =
        open.stream()
            .map(HangingRequest::answer)
            .filter(a -> a.contains(" 429 "))
            .findFirst()
            .get();
    assertTrue(refused.contains("GTW-1429"), refused);
    assertTrue(refused.toLowerCase(Locale.ROOT).contains("retry-after: 1"), refused);
  }

  @Test
  void anAnswerEndsTheCallOfAnUnfinishedRequestToo() {
    for (int i = 0; i < 100; i++) {
      HangingRequest hasty = HangingRequest.post("/clients/hasty/imports", ONE);
      open.add(hasty);
      assertEquals(200, hasty.status());
    }

    anotherIsAnswered("/clients/1");
  }

  private void open(int number, Supplier<HangingRequest> kind) {
    Stream.generate(kind).limit(number).forEach(open::add);
  }

  private Map<Integer, Long> statuses() {
    return open.stream()
        .collect(Collectors.groupingBy(HangingRequest::status, Collectors.counting()));
  }

  private static void anotherIsAnswered(String path) {
    given().auth().oauth2(Tokens.of("CFLA")).get(path).then().statusCode(200);
  }
}
