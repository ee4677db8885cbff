package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** What happened to a record is read by who reads the record, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryAccessTest {

  @Inject FundingHistory gate;

  @Test
  void aHistoryIsOpenedAsItsRecordIs() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    Map<String, String> records =
        Map.of("/projects/", all.projectId(), "/service-reports/", report, "/claims/", claim);
    Map<String, Integer> ofRecords = new TreeMap<>();
    Map<String, Integer> ofHistories = new TreeMap<>();
    callers(all)
        .forEach(
            (who, caller) ->
                records.forEach(
                    (path, id) -> {
                      ofRecords.put(who + path, caller.get(path + id).statusCode());
                      ofHistories.put(
                          who + path, caller.get("/funding/history/" + id).statusCode());
                    }));
    assertEquals(ofRecords, ofHistories);
    assertEquals(200, ofHistories.get("MUNICIPALITY its own/service-reports/"));
    assertEquals(403, ofHistories.get("REGISTRAR/service-reports/"));
    assertEquals(404, ofHistories.get("REGION another's/claims/"));
  }

  @Test
  void whatIsOfAPartnersOwnMonthsIsNotInTheFeedOfOffices() {
    Compensated all = Compensated.of("1000.00");
    Map<String, Integer> readers = new TreeMap<>();
    callers(all)
        .forEach((who, caller) -> readers.put(who, caller.get("/funding/changes").statusCode()));
    assertEquals(
        List.of("MUNICIPAL_SYSTEM its own"),
        readers.keySet().stream().filter(who -> readers.get(who) == 200).toList());
  }

  /** One that is of no kind is nobody's to read. */
  @Test
  void everyEventIsOfAKind() {
    List<String> named =
        gate.kinds().stream().flatMap(kind -> kind.events().stream()).sorted().toList();
    assertEquals(Events.toldIn("lv.atbalsts.funding"), named);
  }

  private static Map<String, Call> callers(Compensated all) {
    Map<String, Call> callers = new TreeMap<>();
    Stream.of("REGISTRAR", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR")
        .forEach(role -> callers.put(role, Call.as(role)));
    Stream.of("MUNICIPALITY", "MUNICIPAL_SYSTEM")
        .forEach(role -> callers.put(role + " its own", Call.as(role, all.municipality())));
    callers.put("MUNICIPALITY another's", Call.as("MUNICIPALITY", Programme.municipality()));
    Stream.of("REGION", "ASSESSOR")
        .forEach(role -> callers.put(role + " its own", Call.as(role, all.number())));
    callers.put("REGION another's", Call.as("REGION", Programme.number(Programme.PILOTS)));
    callers.put("PROVIDER", Call.as("PROVIDER", "90000054572"));
    assertEquals(
        Role.values().length - 1,
        callers.keySet().stream().map(who -> who.split(" ")[0]).distinct().count());
    return callers;
  }
}
