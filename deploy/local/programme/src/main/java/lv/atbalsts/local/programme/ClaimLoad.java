package lv.atbalsts.local.programme;

import static lv.atbalsts.local.programme.JsonBody.body;
import static lv.atbalsts.local.programme.JsonBody.euro;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One municipality's month: services received are reported, the region claims them, one official of
 * CFLA checks, another certifies a part, and it is paid. It is the last step of the load, so a
 * claim that is paid says that the load is complete.
 */
final class ClaimLoad {
  private static final String MUNICIPALITY = "municipality-0801601";
  private static final String PROJECT = "9.2.2.1./15/I/002";
  private static final YearMonth MONTH = YearMonth.of(2021, 5);

  private final ApiClient api;

  ClaimLoad(ApiClient api) {
    this.api = api;
  }

  boolean isPaid() {
    return api.all("cfla", "/claims").stream()
        .anyMatch(claim -> claim.get("status").asText().equals("PAID"));
  }

  /** What became of it, in a sentence. */
  String load() {
    Parallel.each(DataFile.rows("unit-rates.csv"), this::publish);
    Map<Boolean, List<JsonNode>> forms =
        api.all(MUNICIPALITY, "/grants").stream()
            .filter(ClaimLoad::isReported)
            .map(grant -> api.open(MUNICIPALITY, "/grants/" + grant.get("id").asText()))
            .collect(
                Collectors.groupingBy(
                    grant -> grant.get("targetGroup").asText().equals("ADULT_GRT")));
    List<List<Map<String, Object>>> lines =
        forms.values().stream().map(ClaimLoad::days).filter(each -> !each.isEmpty()).toList();
    List<String> reports = lines.stream().map(this::report).toList();
    JsonNode claim = api.post("region-" + PROJECT, "/claims", claim(reports));
    String path = "/claims/" + claim.get("id").asText();
    api.post("region-" + PROJECT, path + "/submission", body("submittedOn", "2021-06-10"));
    api.post("cfla-anna", path + "/review", body("startedOn", "2021-06-14"));
    Decision decision = Decision.on(new BigDecimal(claim.get("declared").get("amount").asText()));
    String proposed =
        api.post("cfla-anna", path + "/decisions", decision.body()).get("id").asText();
    api.post(
        "cfla-ilze",
        path + "/decisions/" + proposed + "/approval",
        body("decidedOn", "2021-07-02"));
    api.post(
        "cfla",
        path + "/payments",
        body(
            "paid",
            euro(decision.certified().toString()),
            "paidOn",
            "2021-07-09",
            "reference",
            "MU-2021-0001"));
    return "Siguldas novads, %s: %d services reported, %s EUR claimed, %s certified and paid, %s deducted, %s parked"
        .formatted(
            MONTH,
            lines.stream().mapToInt(List::size).sum(),
            decision.declared(),
            decision.certified(),
            decision.deducted(),
            decision.parked());
  }

  private void publish(DataFile.Row rate) {
    api.post(
        "ministry",
        "/unit-rates",
        body(
            "serviceType", rate.text("service_type"),
            "targetGroup", rate.text("target_group"),
            "unit", rate.text("unit"),
            "amount", euro(rate.text("amount")),
            "validFrom", rate.text("valid_from"),
            "source", rate.text("source")));
  }

  private static boolean isReported(JsonNode grant) {
    return grant.get("projectNumber").asText().equals(PROJECT)
        && grant.hasNonNull("startedOn")
        && LocalDate.parse(grant.get("startedOn").asText()).isBefore(MONTH.atDay(1));
  }

  private String report(List<Map<String, Object>> lines) {
    return api.postWhenSeen(
            MUNICIPALITY,
            "/service-reports",
            body("projectNumber", PROJECT, "month", MONTH.toString(), "lines", lines))
        .get("id")
        .asText();
  }

  /** One unit a week, each service of a person on a weekday of its own: a day holds one DAY. */
  private static List<Map<String, Object>> days(List<JsonNode> grants) {
    Map<String, Integer> services = new HashMap<>();
    return grants.stream()
        .flatMap(
            grant -> days(grant, services.merge(grant.get("clientRef").asText(), 1, Integer::sum)))
        .toList();
  }

  private static Stream<Map<String, Object>> days(JsonNode grant, int service) {
    return MONTH
        .atDay(1)
        .datesUntil(MONTH.atEndOfMonth().plusDays(1))
        .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY.minus(service))
        .map(day -> body("grantId", grant.get("id").asText(), "date", day.toString(), "units", 1));
  }

  private static Map<String, Object> claim(List<String> reports) {
    return body(
        "projectNumber",
        PROJECT,
        "reportIds",
        reports,
        "periodFrom",
        MONTH.atDay(1).toString(),
        "periodTo",
        MONTH.atEndOfMonth().toString());
  }

  /** CFLA finds three in a hundred ineligible and waits for documents of five in a hundred. */
  private record Decision(
      BigDecimal declared, BigDecimal certified, BigDecimal deducted, BigDecimal parked) {

    static Decision on(BigDecimal declared) {
      BigDecimal deducted =
          declared.multiply(new BigDecimal("0.03")).setScale(2, RoundingMode.DOWN);
      BigDecimal parked = declared.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.DOWN);
      return new Decision(declared, declared.subtract(deducted).subtract(parked), deducted, parked);
    }

    Map<String, Object> body() {
      return JsonBody.body(
          "certified", euro(certified.toString()),
          "deducted", euro(deducted.toString()),
          "parked", euro(parked.toString()),
          "reason", "Daļai apmeklējumu trūkst paraksta; daļai gaida dokumentus");
    }
  }
}
