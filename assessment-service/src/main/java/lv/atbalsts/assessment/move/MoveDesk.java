package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Dossiers;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** What two municipalities do when a person moves from one to the other. */
@ApplicationScoped
public class MoveDesk {

  private static final String REFORM = "TERRITORIAL_REFORM";

  private final Moves moves;
  private final ClientDesk clients;
  private final Dossiers dossiers;
  private final AccessLog log;
  private final Territories territories;
  private final Callers callers;
  private final RowScope scope;
  private final Outbox outbox;
  private final Clock clock;

  MoveDesk(
      Moves moves,
      ClientDesk clients,
      Dossiers dossiers,
      AccessLog log,
      Territories territories,
      Callers callers,
      RowScope scope,
      Outbox outbox,
      Clock clock) {
    this.moves = moves;
    this.clients = clients;
    this.dossiers = dossiers;
    this.log = log;
    this.territories = territories;
    this.callers = callers;
    this.scope = scope;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Offers a person; whoever offers the same one at the same moment waits, and is refused. Who died
   * moves nowhere: the record goes where the municipality went.
   */
  Move offer(UUID clientId, OfferMove form) {
    ClientFacts client = clients.deciding(clientId);
    if (client.diedOn() != null && !form.reason().equals(REFORM)) {
      Refusal.of("ASM-0631", 409).args(client.diedOn()).raise();
    }
    Move move = checked(client, form);
    moves.persist(move);
    outbox.publish(move.offered());
    return move;
  }

  /**
   * Hands a person over at once to the legal successor of a municipality that is no more; to any
   * other, and where the successor knows the person already, the person is offered.
   */
  Move moveOrOffer(UUID clientId, OfferMove form) {
    ClientFacts client = clients.deciding(clientId);
    Move move = checked(client, form);
    moves.persist(move);
    if (succeeds(form.to(), client.municipality()) && known(move).isEmpty()) {
      handOver(move);
      outbox.publish(move.accept(today(), since(move), move.to()));
    } else {
      outbox.publish(move.offered());
    }
    return move;
  }

  /**
   * Takes a person over, with the whole history.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with the id of the own record, where the
   *     person has one and it is not named (ASM-0137)
   */
  Move accept(UUID id, AcceptMove form) {
    Move move = locked(id);
    requireParty(move.to(), "ASM-0135");
    ClientMoved fact = move.accept(today(), since(move), move.from());
    Optional<UUID> known = form.mergeInto() == null ? known(move) : Optional.empty();
    known.ifPresent(own -> Refusal.of("ASM-0137", 409).conflicts(List.of(own)).raise());
    if (form.mergeInto() != null) {
      UUID kept = clients.facts(form.mergeInto()).id();
      scope.beyond(() -> unite(move.clientId(), kept));
    }
    handOver(move);
    outbox.publish(fact);
    return move;
  }

  Move refuse(UUID id, RefuseMove form) {
    Move move = locked(id);
    requireParty(move.to(), "ASM-0135");
    outbox.publish(move.refuse(form.reason(), today()));
    return move;
  }

  Move withdraw(UUID id) {
    Move move = locked(id);
    requireParty(move.from(), "ASM-0136");
    outbox.publish(move.withdraw(today()));
    return move;
  }

  /** Refuses where the person is offered to another municipality. */
  public void requireNoneOpen(UUID client) {
    moves
        .open(client)
        .ifPresent(
            open ->
                Refusal.of("ASM-0134", 409).args(open.to()).conflicts(List.of(open.id())).raise());
  }

  /** A move that either party opens for a purpose; it is in the log of whoever has the person. */
  Move opened(UUID id, String purpose) {
    log.require(purpose);
    Move move = visible(moves.findByIdOptional(id));
    ClientFacts person = scope.beyond(() -> clients.facts(move.clientId()));
    log.write(purpose, "READ_MOVE", person.id(), person.municipality());
    return move;
  }

  List<Move> page(UUID after, MoveStatus status, int limit) {
    return moves.after(after, status, limit);
  }

  private Move checked(ClientFacts client, OfferMove form) {
    FieldErrors errors = new FieldErrors();
    territories.check(errors, "/to", form.to(), today());
    if (form.to().equals(client.municipality())) {
      errors.add("/to", "ASM-0138", form.to());
    }
    errors.refuseIfAny("ASM-0001");
    requireNoneOpen(client.id());
    return new Move(client, form.to(), form.reason(), today());
  }

  /** Whether the one is, over however many reforms, what became of the other. */
  private boolean succeeds(String to, String from) {
    return !territories.validOn(from, today()) && territories.lineage(from).contains(to);
  }

  /** A legal successor has the people since the day after the predecessor's last. */
  private LocalDate since(Move move) {
    return succeeds(move.to(), move.from())
        ? territories.find(move.from()).orElseThrow().validTo().plusDays(1)
        : today();
  }

  private Optional<UUID> known(Move move) {
    return scope.beyond(() -> dossiers.knownTo(move.to(), move.clientId()));
  }

  private void handOver(Move move) {
    scope.beyond(
        () -> {
          dossiers.handOver(move.clientId(), move.to());
          return null;
        });
  }

  private Void unite(UUID duplicate, UUID kept) {
    dossiers.merge(duplicate, kept);
    return null;
  }

  private Move locked(UUID id) {
    return visible(moves.locked(id));
  }

  private Move visible(Optional<Move> found) {
    return found
        .filter(move -> scope.sees(move.from()) || scope.sees(move.to()))
        .orElseThrow(() -> Refusals.notFound("move").toException());
  }

  private void requireParty(String municipality, String code) {
    if (!callers.current().mayActFor(municipality)) {
      Refusal.of(code, 403).args(municipality).raise();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
