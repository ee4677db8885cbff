package lv.atbalsts.assessment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Dossiers;
import lv.atbalsts.assessment.move.MoveDesk;
import lv.atbalsts.kit.refusal.Refusal;

/** Erases persons, once nothing asks that they stay known. */
@ApplicationScoped
class ErasureDesk {

  private final ClientDesk clients;
  private final Dossiers dossiers;
  private final MoveDesk moves;
  private final RetentionSettings settings;
  private final Clock clock;

  ErasureDesk(
      ClientDesk clients,
      Dossiers dossiers,
      MoveDesk moves,
      RetentionSettings settings,
      Clock clock) {
    this.clients = clients;
    this.dossiers = dossiers;
    this.moves = moves;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Destroys the person's key.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 while the person is offered to another
   *     municipality (ASM-0134) or a programme's records are kept (ASM-0150)
   */
  void erase(UUID id, String reason) {
    if (!settings.reasons().contains(reason)) {
      String known = String.join(", ", settings.reasons().stream().sorted().toList());
      Refusal.of("ASM-0001", 422).args(1).error("/reason", "ASM-0151", known).raise();
    }
    ClientFacts client = clients.deciding(id);
    moves.requireNoneOpen(client.id());
    refuseWhileKept(client.id(), reason);
    dossiers.erase(client.id(), reason);
  }

  private void refuseWhileKept(UUID client, String reason) {
    Map<String, Period> periods = settings.periods().getOrDefault(reason, Map.of());
    LocalDate today = LocalDate.now(clock);
    List<StillKept> kept =
        dossiers.kept(client).stream()
            .filter(row -> periods.containsKey(row.measure()))
            .map(row -> StillKept.of(row, periods.get(row.measure())))
            .filter(row -> row.until().isAfter(today))
            .sorted(Comparator.comparing(StillKept::until))
            .toList();
    if (!kept.isEmpty()) {
      LocalDate until = kept.getLast().until();
      Refusal.of("ASM-0150", 409).args(until, reason).limit(until).conflicts(kept).raise();
    }
  }
}
