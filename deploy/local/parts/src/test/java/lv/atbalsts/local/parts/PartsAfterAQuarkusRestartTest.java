package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = Parts.class,
    initArgs = @ResourceArg(name = "database", value = "another"),
    restrictToAnnotatedClass = true)
@TestProfile(PartsAfterAQuarkusRestartTest.Other.class)
class PartsAfterAQuarkusRestartTest {

  /** Makes Quarkus start again, in a new class loader. */
  public static class Other implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("another", "profile");
    }
  }

  @Test
  void theSamePartsServeTheRestartedServiceAndTheDatabaseIsTheNamedOne() {
    get("/addresses").then().body(containsString("/another " + Parts.kafka().bootstrap()));
  }

  @Test
  void theBrokerStillStopsAndComesBack() {
    Event sent = Event.of("lv.atbalsts.test.Done.v1", "k", "{\"a\":1}", null).sequence(3);
    Events.publish("t.again", sent);

    Parts.kafka().restart();

    assertEquals(List.of(sent), Events.allOn("t.again"));
  }
}
