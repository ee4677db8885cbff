package lv.atbalsts.assessment.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ChainTest {

  private static final int THREADS = 8;
  private static final int READINGS = 25;

  @Test
  void theChainIsWholeAfterEightHaveReadAtOnce() throws Exception {
    Chain chain = Chain.of("0046000", 1);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(() -> chain.grow(READINGS)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    chain.verified().body("whole", equalTo(true)).body("entries", equalTo(1 + THREADS * READINGS));
  }

  @Test
  void whoMayVerify() {
    Chain.of("0047000", 1);
    Call.AUDITOR
        .read("/access-log/verification?municipality=0047000")
        .statusCode(200)
        .body("entries", equalTo(1));
    Call.AUDITOR.read("/access-log/verification").statusCode(400).body("code", equalTo("ASM-0102"));
    Call.AUDITOR.read("/access-log/verification?municipality=9999999").statusCode(400);
    Call.municipality("0030000")
        .read("/access-log/verification?municipality=0047000")
        .statusCode(404);
    new Call("REGION", "9.2.2.1./15/I/001")
        .read("/access-log/verification?municipality=0047000")
        .statusCode(403);
    Call.NOBODY.read("/access-log/verification?municipality=0047000").statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entries=3",
        "head=00",
        "entries=0&head=0000000000000000000000000000000000000000000000000000000000000000",
        "entries=3&head=XYZ"
      })
  void halfAWitnessIsRefused(String witness) {
    Call.AUDITOR
        .read("/access-log/verification?municipality=0047000&" + witness)
        .statusCode(400)
        .body("code", equalTo("ASM-0101"));
  }

  @Test
  void aMunicipalityWithoutEntriesIsWhole() {
    Call.AUDITOR
        .read("/access-log/verification?municipality=0049000")
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("entries", equalTo(0));
  }
}
