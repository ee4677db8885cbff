package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.measure.MeasureRequests.CorrectMeasure;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** The measures' use cases. */
@ApplicationScoped
public class MeasureDesk {

  private final Measures measures;
  private final MeasureRounds rounds;
  private final AdvisoryLocks locks;
  private final Outbox outbox;

  MeasureDesk(Measures measures, MeasureRounds rounds, AdvisoryLocks locks, Outbox outbox) {
    this.measures = measures;
    this.rounds = rounds;
    this.locks = locks;
    this.outbox = outbox;
  }

  MeasureView define(MeasureTerms request) {
    check("", request);
    locks.lock("measure", request.measure());
    Duplicates.refuse(
        measures.byCode(request.measure()),
        earlier -> FundingRefusal.MEASURE_ALREADY_DEFINED.with(request.measure()));
    Measure measure = new Measure(request);
    measures.persist(measure);
    outbox.publish(measure.defined());
    return measure.view();
  }

  private static void check(String at, MeasureTerms request) {
    FieldErrors errors = new FieldErrors();
    request.check(errors, at);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  /** What was said before stands in the history; what was contracted by it stays. */
  MeasureView correct(String code, CorrectMeasure request) {
    Measure measure = measures.locked(code);
    check("/measure", request.measure());
    if (!request.measure().measure().equals(code)) {
      throw FundingRefusal.NAME_STAYS.with(code, request.measure().measure());
    }
    outbox.publish(measure.correct(request.measure(), request.reason()));
    measures.flush();
    return measure.view();
  }

  /**
   * A contract is signed: the latest contracts of the measure's projects together are at most its
   * total, those of a round at most the round's, one contract after the other.
   *
   * @param round the project's; null where it has none
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining, or with the
   *     days that are wrong
   */
  public void contract(String code, Integer round, SignedContract contract) {
    Measure measure = measures.locked(code);
    FieldErrors errors = new FieldErrors();
    measure.check(errors, "/validFrom", contract.validFrom());
    measure.checkLength(errors, contract.firstDay(), contract.endsOn());
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    measure.contract(contract.before(), contract.total());
    if (round != null) {
      rounds.known(code, round).contract(contract.before(), contract.total());
    }
    measures.flush();
  }

  /** Names each of the days, by the pointer to it, that is not the measure's (FUN-01). */
  public void check(FieldErrors errors, String code, Map<String, LocalDate> days) {
    Measure measure = measures.known(code);
    days.forEach((pointer, day) -> measure.check(errors, pointer, day));
  }

  /** The last day of a measure; its projects have ended by then. */
  public LocalDate lastDay(String code) {
    return measures.known(code).lastDay();
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

  /**
   * The measures.
   *
   * @param asOf only those of whose days it is; null for all
   */
  Page<MeasureView> list(LocalDate asOf, PageRequest page) {
    return measures
        .page(page, Where.all().notAfter("terms.from", asOf).notBefore("terms.to", asOf))
        .map(Measure::view);
  }
}
