package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** The measures' use cases. */
@ApplicationScoped
public class MeasureDesk {

  private final Measures measures;
  private final AdvisoryLocks locks;
  private final Outbox outbox;

  MeasureDesk(Measures measures, AdvisoryLocks locks, Outbox outbox) {
    this.measures = measures;
    this.locks = locks;
    this.outbox = outbox;
  }

  MeasureView define(MeasureTerms request) {
    FieldErrors errors = new FieldErrors();
    errors.notBefore(
        "/to", FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, request.to(), request.from());
    if (request.total().cents() <= 0) {
      errors.add("/total/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    locks.lock("measure", request.measure());
    Duplicates.refuse(
        measures.byCode(request.measure()),
        earlier -> FundingRefusal.MEASURE_ALREADY_DEFINED.with(request.measure()));
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
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    measure.contract(before, total);
    measures.flush();
  }

  /** Names each of the days, by the pointer to it, that is not the measure's (FUN-01). */
  public void check(FieldErrors errors, String code, Map<String, LocalDate> days) {
    Measure measure = measures.byCode(code).orElseThrow();
    days.forEach((pointer, day) -> measure.check(errors, pointer, day));
  }

  /** The last day of a measure; its projects have ended by then. */
  public LocalDate lastDay(String code) {
    return measures.byCode(code).orElseThrow().lastDay();
  }

  /** Which fund pays a measure. */
  public MeasureTerms.Fund fund(String code) {
    return measures.byCode(code).orElseThrow().fund();
  }

  /** Whether a measure of this code is defined. */
  public boolean knows(String code) {
    return measures.byCode(code).isPresent();
  }

  /** Refuses with 400 to look for what is of a measure that is not defined; null is every one. */
  public void requireKnown(String code) {
    if (code != null && !knows(code)) {
      List<String> known = measures.listAll().stream().map(Measure::code).toList();
      throw known.isEmpty()
          ? Refusals.notInList("measure", known)
          : Refusals.notInList("measure", code, known);
    }
  }

  Page<MeasureView> list(PageRequest page) {
    return measures.page(page, Where.all()).map(Measure::view);
  }
}
