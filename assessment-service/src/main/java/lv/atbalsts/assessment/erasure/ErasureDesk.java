package lv.atbalsts.assessment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientOwnedRows.Hold;
import lv.atbalsts.assessment.client.ClientOwnedRows.Kept;
import lv.atbalsts.assessment.client.ClientTransferService;
import lv.atbalsts.assessment.move.MoveDesk;
import lv.atbalsts.kit.access.RowScope;

/** Erases persons, once nothing asks that they stay known. */
@ApplicationScoped
class ErasureDesk {

  private final ClientDesk clients;
  private final ClientTransferService transfers;
  private final MoveDesk moves;
  private final RetentionSettings settings;
  private final RowScope scope;
  private final Clock clock;

  ErasureDesk(
      ClientDesk clients,
      ClientTransferService transfers,
      MoveDesk moves,
      RetentionSettings settings,
      RowScope scope,
      Clock clock) {
    this.clients = clients;
    this.transfers = transfers;
    this.moves = moves;
    this.settings = settings;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Destroys the person's key.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 while the person is offered to another municipality
   *     (ASM-0134), something runs for the person (ASM-0400), it is not set how long a programme's
   *     records are kept (ASM-0401) or they are kept (ASM-0150)
   */
  void erase(UUID id, String reason) {
    if (!settings.reasons().contains(reason)) {
      String known = String.join(", ", settings.reasons().stream().sorted().toList());
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/reason", AssessmentRefusal.NOT_REASON_OF_ERASURE, known);
    }
    ClientFacts client = clients.deciding(id);
    moves.requireNoneOpen(client.id());
    refuseWhileKept(client.id(), reason);
    transfers.erase(client.id(), reason);
  }

  private void refuseWhileKept(UUID client, String reason) {
    List<Kept> rows = scope.beyond(() -> transfers.kept(client));
    refuseWhileRunning(rows);
    refuseWithoutSettings(rows, reason);
    LocalDate today = LocalDate.now(clock);
    List<StillKept> kept =
        rows.stream()
            .map(row -> StillKept.of(row, until(row, reason)))
            .filter(row -> !row.until().isBefore(today))
            .sorted(Comparator.comparing(StillKept::until))
            .toList();
    if (!kept.isEmpty()) {
      LocalDate until = kept.getLast().until();
      throw AssessmentRefusal.RETENTION_PERIOD_RUNS
          .with(until, reason)
          .limit(until)
          .conflicts(kept);
    }
  }

  /** Nothing that goes on is about somebody who is not known any more, whatever the reason. */
  private static void refuseWhileRunning(List<Kept> rows) {
    List<StillKept> running =
        rows.stream()
            .filter(row -> row.hold() == Hold.RUNNING)
            .map(row -> StillKept.of(row, null))
            .toList();
    if (!running.isEmpty()) {
      throw AssessmentRefusal.SOMETHING_STILL_RUNS_FOR_PERSON
          .with(running.size())
          .conflicts(running);
    }
  }

  /** A period that nobody has set is not one of no length. */
  private void refuseWithoutSettings(List<Kept> rows, String reason) {
    List<String> missing =
        rows.stream().flatMap(row -> missing(row, reason)).distinct().sorted().toList();
    if (!missing.isEmpty()) {
      throw AssessmentRefusal.NOT_SET_HOW_LONG_RECORDS_ARE_KEPT
          .with(String.join(", ", missing))
          .conflicts(rows.stream().map(row -> StillKept.of(row, null)).toList());
    }
  }

  private Stream<String> missing(Kept row, String reason) {
    Stream<String> period =
        periods(reason).containsKey(row.measure())
            ? Stream.empty()
            : Stream.of("periods." + reason + ".\"" + row.measure() + "\"");
    Stream<String> money =
        row.hold() != Hold.MONEY || settings.moneyUntil().containsKey(row.measure())
            ? Stream.empty()
            : Stream.of("money-until.\"" + row.measure() + "\"");
    return Stream.concat(period, money).map(each -> "atbalsts.retention." + each);
  }

  private LocalDate until(Kept row, String reason) {
    LocalDate rest = row.since().plus(periods(reason).get(row.measure()));
    LocalDate money = row.hold() == Hold.MONEY ? settings.moneyUntil().get(row.measure()) : rest;
    return money.isAfter(rest) ? money : rest;
  }

  private Map<String, Period> periods(String reason) {
    return settings.periods().getOrDefault(reason, Map.of());
  }
}
