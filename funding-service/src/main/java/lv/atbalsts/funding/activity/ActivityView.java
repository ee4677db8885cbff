package lv.atbalsts.funding.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.activity.OutputTerms.OutputKind;
import lv.atbalsts.funding.activity.OutputTerms.OutputStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as its callers read it. */
public record ActivityView(
    @Schema(description = "The activity's id.") UUID id,
    @Schema(description = "The project's id.") UUID projectId,
    @JsonUnwrapped ActivityTerms terms,
    @Schema(description = "What is planned and was reached up to and on the day asked for.")
        List<OutputSum> outputs,
    @Schema(description = "Why it was recorded in error; missing where it stands.")
        String annulmentReason) {

  /** How much of one output is planned and was reached by a day. */
  public record OutputSum(
      @Schema(description = "What is counted.", examples = "PEOPLE_TRAINED") OutputKind output,
      @Schema(description = "How many are planned by that day.", examples = "120") long planned,
      @Schema(description = "How many are reported by that day.", examples = "95") long reported) {

    /** The sums of statements up to and on a day, by what they count. */
    static List<OutputSum> of(List<ActivityOutput> standing, LocalDate day) {
      Map<OutputKind, Map<OutputStage, Long>> sums =
          standing.stream()
              .map(ActivityOutput::terms)
              .filter(each -> !each.date().isAfter(day))
              .collect(
                  Collectors.groupingBy(
                      OutputTerms::output,
                      TreeMap::new,
                      Collectors.groupingBy(
                          OutputTerms::stage, Collectors.summingLong(OutputTerms::quantity))));
      return sums.entrySet().stream()
          .map(
              each ->
                  new OutputSum(
                      each.getKey(),
                      each.getValue().getOrDefault(OutputStage.PLANNED, 0L),
                      each.getValue().getOrDefault(OutputStage.REPORTED, 0L)))
          .toList();
    }
  }
}
