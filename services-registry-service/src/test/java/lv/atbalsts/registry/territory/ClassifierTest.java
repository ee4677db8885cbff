package lv.atbalsts.registry.territory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClassifierTest {

  @Test
  void territoriesAreThoseOfTheDay() {
    Call.NOBODY
        .read("/territories?as-of=2021-06-30")
        .statusCode(200)
        .body("items.size()", equalTo(119));
    Call.NOBODY.read("/territories?as-of=2021-07-01").body("items.size()", equalTo(43));
    Call.NOBODY.read("/territories").body("items.code", hasItems("0001000", "0038000"));
    Call.NOBODY
        .read("/territories?as-of=2021-06-30")
        .body("items.find { it.code == '0110000' }.name", equalTo("Jēkabpils"))
        .body("items.find { it.code == '0110000' }.region", equalTo("Zemgale"));
  }

  @Test
  void serviceTypesArePublic() {
    Call.NOBODY
        .read("/service-types")
        .statusCode(200)
        .body("items.code", hasItems("GROUP_HOME", "DAY_CARE_CENTRE", "RESPITE"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    Call.NOBODY
        .read("/territories?as-of=2021-02-30")
        .statusCode(400)
        .body("code", equalTo("KIT-0014"));
    Call.NOBODY.read("/registrations?as-of=tomorrow").statusCode(400);
    Call.REGISTRAR.read("/registration-applications?status=LOST").statusCode(400);
  }
}
