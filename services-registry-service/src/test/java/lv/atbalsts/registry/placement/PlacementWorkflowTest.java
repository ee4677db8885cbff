package lv.atbalsts.registry.placement;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlacementWorkflowTest {

  private static final Call MADONA = Call.municipality(Places.MADONA);

  enum Verb {
    PLACE("arrival", "", PlacementStatus.PLACED),
    END("end", "{\"endedOn\": \"2022-06-15\", \"reason\": \"Beidzās\"}", PlacementStatus.ENDED),
    ANNUL("annulment", "{\"reason\": \"Kļūda\"}", PlacementStatus.ANNULLED);

    private final String path;
    private final String body;
    private final PlacementStatus to;

    Verb(String path, String body, PlacementStatus to) {
      this.path = path;
      this.body = body;
      this.to = to;
    }
  }

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  static Stream<Arguments> everyStatusAndVerb() {
    return Arrays.stream(PlacementStatus.values())
        .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndVerb")
  void aPlacementMovesOnlyAsTheWorkflowSays(PlacementStatus from, Verb verb) {
    String id = placementIn(from);
    List<String> allowed =
        switch (from) {
          case RESERVED -> List.of("ANNULLED", "LAPSED", "PLACED");
          case PLACED -> List.of("ANNULLED", "ENDED");
          case ENDED -> List.of("ANNULLED", "PLACED");
          case LAPSED, ANNULLED -> List.of();
        };

    ValidatableResponse answer = act(id, verb);

    if (allowed.contains(verb.to.name())) {
      answer.statusCode(200).body("status", equalTo(verb.to.name()));
    } else {
      answer
          .statusCode(409)
          .body("from", equalTo(from.name()))
          .body("to", equalTo(verb.to.name()))
          .body("allowed", equalTo(allowed));
    }
  }

  private static ValidatableResponse act(String id, Verb verb) {
    return MADONA.post("/placements/" + id + "/" + verb.path, verb.body);
  }

  private static String placementIn(PlacementStatus status) {
    Places places = Places.of(1);
    if (status == PlacementStatus.RESERVED || status == PlacementStatus.LAPSED) {
      String id = MADONA.make("/placements", places.reservation("2022-06-15", null, "2022-06-15"));
      if (status == PlacementStatus.LAPSED) {
        TestTime.to("2022-06-16");
      }
      return id;
    }
    String id = places.placed("2022-06-01");
    if (status == PlacementStatus.ENDED) {
      act(id, Verb.END).statusCode(200);
    }
    if (status == PlacementStatus.ANNULLED) {
      act(id, Verb.ANNUL).statusCode(200);
    }
    return id;
  }
}
