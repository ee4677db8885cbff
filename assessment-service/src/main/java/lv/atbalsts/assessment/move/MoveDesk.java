package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientTransferService;
import lv.atbalsts.assessment.move.MoveEvents.ClientMoved;
import lv.atbalsts.assessment.move.MoveRequests.AcceptMove;
import lv.atbalsts.assessment.move.MoveRequests.OfferMove;
import lv.atbalsts.assessment.move.MoveRequests.RefuseMove;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.refusal.Refusals;

/** What two municipalities do when a person moves from one to the other. */
@ApplicationScoped
public class MoveDesk {

  private static final String REFORM = "TERRITORIAL_REFORM";

  private final Moves moves;
  private final ClientDesk clients;
  private final ClientTransferService transfers;
  private final Territories territories;
  private final Callers callers;
  private final RowScope scope;
  private final Outbox outbox;
  private final Clock clock;

  MoveDesk(
      Moves moves,
      ClientDesk clients,
      ClientTransferService transfers,
      Territories territories,
      Callers callers,
      RowScope scope,
      Outbox outbox,
      Clock clock) {
    this.moves = moves;
    this.clients = clients;
    this.transfers = transfers;
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
      throw AssessmentRefusal.PERSON_HAS_DIED.with(client.diedOn());
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
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with the id of the own record, where the person has
   *     one and it is not named (ASM-0137)
   */
  Move accept(UUID id, AcceptMove form) {
    Move move = locked(id);
    requireParty(move.to(), AssessmentRefusal.ANOTHER_ANSWERS);
    ClientMoved fact = move.accept(today(), since(move), move.from());
    Optional<UUID> known = form.mergeInto() == null ? known(move) : Optional.empty();
    known.ifPresent(
        own -> {
          throw AssessmentRefusal.PERSON_HAS_RECORD_HERE.with().conflicts(List.of(own));
        });
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
    requireParty(move.to(), AssessmentRefusal.ANOTHER_ANSWERS);
    outbox.publish(move.refuse(form.reason(), today()));
    return move;
  }

  Move withdraw(UUID id) {
    Move move = locked(id);
    requireParty(move.from(), AssessmentRefusal.ANOTHER_WITHDRAWS);
    outbox.publish(move.withdraw(today()));
    return move;
  }

  /** Refuses where the person is offered to another municipality. */
  public void requireNoneOpen(UUID client) {
    Duplicates.refuse(
        moves.open(client), open -> AssessmentRefusal.ALREADY_OFFERED.with(open.to()));
  }

  Move find(UUID id) {
    return visible(moves.one(id));
  }

  Page<Move> page(PageRequest page, MoveStatus status) {
    return moves.page(page, Where.all().equal("status", status));
  }

  private Move checked(ClientFacts client, OfferMove form) {
    FieldErrors errors = new FieldErrors();
    territories.check(errors, "/to", form.to(), today());
    if (form.to().equals(client.municipality())) {
      errors.add("/to", AssessmentRefusal.MUNICIPALITY_WHERE_PERSON_IS, form.to());
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
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
    return scope.beyond(() -> transfers.knownTo(move.to(), move.clientId()));
  }

  private void handOver(Move move) {
    scope.beyond(
        () -> {
          transfers.handOver(move.clientId(), move.to());
          return null;
        });
  }

  private Void unite(UUID duplicate, UUID kept) {
    transfers.merge(duplicate, kept);
    return null;
  }

  private Move locked(UUID id) {
    return visible(moves.locked(id));
  }

  private Move visible(Move move) {
    if (!scope.sees(move.from()) && !scope.sees(move.to())) {
      throw Refusals.notFound(moves.noun());
    }
    return move;
  }

  private void requireParty(String municipality, RefusalCode reason) {
    if (!callers.current().mayActFor(municipality)) {
      throw reason.with(municipality);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
