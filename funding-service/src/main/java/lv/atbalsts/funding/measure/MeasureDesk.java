package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.turn.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

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
    if (measures.holds(request.measure())) {
      Refusal.of("FND-0004", 409).args(request.measure()).raise();
    }
    Measure measure = new Measure(request);
    measures.persist(measure);
    outbox.publish(measure.defined());
    return measure.view();
  }

  /** Whether a measure of this code is defined. */
  public boolean knows(String code) {
    return measures.holds(code);
  }

  List<MeasureView> list(UUID after, int rows) {
    return measures.after(after, rows).stream().map(Measure::view).toList();
  }
}
