package lv.atbalsts.registry.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProviderRaceTest {

  @Test
  void ofEightRecordingsAtOnceOneStands() throws Exception {
    String body =
        """
        {"registrationNumber": "%s", "name": "Sacīkste", "legalStatus": "SIA",
         "municipality": "0038000", "recordedOn": "2021-08-02"}
        """
            .formatted(Numbers.registration());
    int made = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> posts =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> status(body))).toList();
      for (Future<Integer> post : posts) {
        made += post.get() == 201 ? 1 : 0;
      }
    }
    assertEquals(1, made);
  }

  private static int status(String body) {
    return Call.REGISTRAR.post("/providers", body).extract().statusCode();
  }
}
