package lv.atbalsts.registry.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;

/** What happened to a record is read by who reads the record, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryAccessTest {

  @Inject RegisterHistory gate;

  @Test
  void aHistoryIsOpenedAsItsRecordIs() {
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "VSAC %s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """
                .formatted(Numbers.addressCode()));
    List<Call> callers =
        List.of(
            Call.MINISTRY,
            Call.COUNCIL,
            Call.REGISTRAR,
            Call.municipality("0038000"),
            new Call("MUNICIPAL_SYSTEM", "0038000"),
            Call.provider("90000054572"));
    assertEquals(
        answers(callers, "/institutions/" + institution),
        answers(callers, "/registry/history/" + institution));
  }

  /** One that is of no kind is nobody's to read. */
  @Test
  void everyEventIsOfAKind() {
    List<String> named =
        gate.kinds().stream().flatMap(kind -> kind.events().stream()).sorted().toList();
    assertEquals(Events.toldIn("lv.atbalsts.registry"), named);
  }

  private static Map<String, Integer> answers(List<Call> callers, String path) {
    return callers.stream()
        .collect(Collectors.toMap(Call::role, each -> each.read(path).extract().statusCode()));
  }
}
