package lv.atbalsts.assessment.move;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * What happens when a person's record is offered to another municipality; each is told to the one
 * that did not act.
 */
public sealed interface MoveEvents extends Fact {

  UUID clientRef();

  @Override
  default UUID subject() {
    return clientRef();
  }

  /**
   * A record is offered to another municipality. It is told to the municipality that did not act.
   */
  @EventType("ClientMoveOffered.v1")
  record ClientMoveOffered(UUID moveId, UUID clientRef, String from, String to, String reason)
      implements MoveEvents {

    @Override
    public String municipality() {
      return to;
    }
  }

  /**
   * A person's record, with its history, is another municipality's from now on.
   *
   * @param movedOn the first day on which the person is the other municipality's: the day of the
   *     acceptance; to a legal successor the day after the predecessor's last
   * @param toldTo the municipality that did not act, in whose change feed the fact stands
   */
  @EventType("ClientMoved.v1")
  record ClientMoved(
      UUID moveId,
      UUID clientRef,
      String from,
      String to,
      String reason,
      LocalDate movedOn,
      @JsonIgnore String toldTo)
      implements MoveEvents {

    @Override
    public String municipality() {
      return toldTo;
    }
  }

  /**
   * The other municipality does not take the record over. It is told to the municipality that did
   * not act.
   */
  @EventType("ClientMoveRefused.v1")
  record ClientMoveRefused(
      UUID moveId, UUID clientRef, String from, String to, String refusalReason)
      implements MoveEvents {

    @Override
    public String municipality() {
      return from;
    }
  }

  /** The offer was taken back. It is told to the municipality that did not act. */
  @EventType("ClientMoveWithdrawn.v1")
  record ClientMoveWithdrawn(UUID moveId, UUID clientRef, String from, String to)
      implements MoveEvents {

    @Override
    public String municipality() {
      return to;
    }
  }
}
