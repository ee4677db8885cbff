package lv.atbalsts.assessment.move;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.move.MoveEvents.ClientMoveOffered;
import lv.atbalsts.assessment.move.MoveEvents.ClientMoveRefused;
import lv.atbalsts.assessment.move.MoveEvents.ClientMoveWithdrawn;
import lv.atbalsts.assessment.move.MoveEvents.ClientMoved;
import lv.atbalsts.assessment.move.MoveView.MoveSummary;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** A person's record on its way to another municipality. */
@Entity
@Table(name = "client_move")
class Move implements Identified {

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String fromMunicipality;
  private String toMunicipality;
  private String reason;

  @Enumerated(EnumType.STRING)
  private MoveStatus status;

  private LocalDate offeredOn;
  private LocalDate endedOn;
  private String refusalReason;
  @Version private long version;

  /** For Hibernate. */
  Move() {}

  Move(ClientFacts client, String to, String reason, LocalDate on) {
    id = Ids.next();
    clientId = client.id();
    clientRef = client.clientRef();
    fromMunicipality = client.municipality();
    toMunicipality = to;
    this.reason = reason;
    status = MoveStatus.OFFERED;
    offeredOn = on;
  }

  ClientMoveOffered offered() {
    return new ClientMoveOffered(id, clientRef, fromMunicipality, toMunicipality, reason);
  }

  /**
   * The person is the receiving municipality's; the fact is told to the one that did not act.
   *
   * @param since the first day at the receiving municipality, which may lie before today
   */
  ClientMoved accept(LocalDate today, LocalDate since, String toldTo) {
    end(MoveStatus.ACCEPTED, today);
    return new ClientMoved(id, clientRef, fromMunicipality, toMunicipality, reason, since, toldTo);
  }

  ClientMoveRefused refuse(String why, LocalDate on) {
    end(MoveStatus.REFUSED, on);
    refusalReason = why;
    return new ClientMoveRefused(id, clientRef, fromMunicipality, toMunicipality, why);
  }

  ClientMoveWithdrawn withdraw(LocalDate on) {
    end(MoveStatus.WITHDRAWN, on);
    return new ClientMoveWithdrawn(id, clientRef, fromMunicipality, toMunicipality);
  }

  private void end(MoveStatus next, LocalDate on) {
    status = status.become(next);
    endedOn = on;
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  String from() {
    return fromMunicipality;
  }

  String to() {
    return toMunicipality;
  }

  long version() {
    return version;
  }

  MoveSummary summary() {
    return new MoveSummary(
        id, clientId, clientRef, fromMunicipality, toMunicipality, status, offeredOn, endedOn);
  }

  MoveView view() {
    return new MoveView(
        id,
        clientId,
        clientRef,
        fromMunicipality,
        toMunicipality,
        reason,
        status,
        offeredOn,
        endedOn,
        refusalReason);
  }
}
