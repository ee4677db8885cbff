package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** The measures' use cases. */
@ApplicationScoped
public class MeasureDesk {

  private final Measures measures;
  private final Turns turns;
  private final Outbox outbox;

  MeasureDesk(Measures measures, Turns turns, Outbox outbox) {
    this.measures = measures;
    this.turns = turns;
    this.outbox = outbox;
  }

  MeasureView define(DefineMeasure request) {
    FieldErrors errors = new FieldErrors();
    if (request.to().isBefore(request.from())) {
      errors.add("/to", "FND-0006");
    }
    if (request.total().cents() <= 0) {
      errors.add("/total/amount", "FND-0042");
    }
    errors.refuseIfAny("FND-0001");
    turns.take("measure", request.measure());
    measures
        .byCode(request.measure())
        .ifPresent(
            earlier ->
                Refusal.of("FND-0004", 409)
                    .args(request.measure())
                    .conflicts(List.of(earlier.view().measureId()))
                    .raise());
    Measure measure = new Measure(request);
    measures.persist(measure);
    outbox.publish(measure.defined());
    return measure.view();
  }

  /**
   * A contract is signed: the latest contracts of the measure's projects together are at most its
   * total, one contract after the other.
   *
   * @param validFrom one of the measure's days
   * @param before what the project's contract was until now, 0.00 before its first
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining
   */
  public void contract(String code, LocalDate validFrom, Money before, Money total) {
    Measure measure = measures.locked(code);
    FieldErrors errors = new FieldErrors();
    measure.check(errors, "/validFrom", validFrom);
    errors.refuseIfAny("FND-0001");
    measure.contract(before, total);
    measures.flush();
  }

  /** Names each of the days, by the pointer to it, that is not the measure's (FUN-01). */
  public void check(FieldErrors errors, String code, Map<String, LocalDate> days) {
    Measure measure = measures.byCode(code).orElseThrow();
    days.forEach((pointer, day) -> measure.check(errors, pointer, day));
  }

  /** Whether a measure of this code is defined. */
  public boolean knows(String code) {
    return measures.byCode(code).isPresent();
  }

  /** Refuses with 400 to look for what is of a measure that is not defined; null is every one. */
  public void requireKnown(String code) {
    if (code != null && !knows(code)) {
      List<String> known = measures.listAll().stream().map(each -> each.view().measure()).toList();
      throw known.isEmpty()
          ? Refusals.notInList("measure", known).toException()
          : Refusals.notInList("measure", code, known).toException();
    }
  }

  List<MeasureView> list(UUID after, int rows) {
    return measures.after(after, rows).stream().map(Measure::view).toList();
  }
}
