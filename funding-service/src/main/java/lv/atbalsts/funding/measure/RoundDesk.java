package lv.atbalsts.funding.measure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.measure.MeasureEvents.MeasureRoundAnnounced;
import lv.atbalsts.funding.measure.MeasureEvents.MeasureRoundCorrected;
import lv.atbalsts.funding.measure.MeasureRequests.CorrectRound;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** The use cases of rounds. */
@ApplicationScoped
public class RoundDesk {

  private static final String WINDOWS = "rounds of measure";

  private final Measures measures;
  private final MeasureRounds rounds;
  private final List<RestsOnRound> resting;
  private final AdvisoryLocks locks;
  private final Outbox outbox;

  RoundDesk(
      Measures measures,
      MeasureRounds rounds,
      @All List<RestsOnRound> resting,
      AdvisoryLocks locks,
      Outbox outbox) {
    this.measures = measures;
    this.rounds = rounds;
    this.resting = resting;
    this.locks = locks;
    this.outbox = outbox;
  }

  RoundView announce(String code, RoundTerms request) {
    Measure measure = changing(code);
    check("", request);
    MeasureRound round = rounds.known(code, request.round());
    if (round.isAnnounced()) {
      throw FundingRefusal.ROUND_ALREADY_ANNOUNCED
          .with(request.round(), code)
          .conflicts(List.of(round.id()));
    }
    say(code, round, request);
    outbox.publish(new MeasureRoundAnnounced(measure.id(), code, request));
    return round.view();
  }

  RoundView correct(String code, int number, CorrectRound request) {
    Measure measure = changing(code);
    MeasureRound round =
        rounds
            .of(code, number)
            .filter(MeasureRound::isAnnounced)
            .orElseThrow(() -> Refusals.notFound(rounds.noun()));
    check("/round", request.round());
    if (request.round().round() != number) {
      throw FundingRefusal.NAME_STAYS.with(number, request.round().round());
    }
    say(code, round, request.round());
    outbox.publish(
        new MeasureRoundCorrected(measure.id(), code, request.round(), request.reason()));
    return round.view();
  }

  /** No project is submitted meanwhile, nor a contract signed. */
  private Measure changing(String code) {
    locks.lock(WINDOWS, code);
    return measures.locked(code);
  }

  private static void check(String at, RoundTerms request) {
    FieldErrors errors = new FieldErrors();
    request.check(errors, at);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private void say(String code, MeasureRound round, RoundTerms said) {
    List<UUID> outside =
        resting.stream()
            .flatMap(
                each ->
                    each
                        .submittedOutside(code, said.round(), said.opensOn(), said.closesOn())
                        .stream())
            .toList();
    if (!outside.isEmpty()) {
      throw FundingRefusal.PROJECTS_OUTSIDE_ROUND
          .with(outside.size(), said.opensOn(), said.closesOn())
          .conflicts(outside);
    }
    round.say(said);
    rounds.flush();
  }

  /**
   * Names what is wrong of a project that is submitted to a round, or to none: where a measure has
   * rounds, a project is of one of them and submitted on one of its days. The rounds stay so until
   * the transaction ends.
   *
   * @param round its number; null where the project names none
   */
  public void checkSubmitted(FieldErrors errors, String code, Integer round, LocalDate on) {
    locks.shareAll(WINDOWS, List.of(code));
    List<MeasureRound> announced = rounds.announced(code);
    if (announced.isEmpty()) {
      return;
    }
    Optional<MeasureRound> own = round == null ? Optional.empty() : rounds.of(code, round);
    own.filter(MeasureRound::isAnnounced)
        .ifPresentOrElse(
            each -> each.checkSubmitted(errors, on),
            () -> errors.add("/round", FundingRefusal.NO_SUCH_ROUND, code));
  }

  Page<RoundView> list(String code) {
    measures.known(code);
    return Page.whole(rounds.announced(code)).map(MeasureRound::view);
  }
}
