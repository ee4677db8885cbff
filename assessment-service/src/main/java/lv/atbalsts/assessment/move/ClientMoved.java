package lv.atbalsts.assessment.move;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * A person's record, with its history, is another municipality's from now on.
 *
 * @param movedOn the first day on which the person is the other municipality's: the day of the
 *     acceptance; to a legal successor the day after the predecessor's last
 * @param toldTo the municipality that did not act, in whose change feed the fact stands
 */
@EventType("ClientMoved.v1")
public record ClientMoved(
    UUID moveId,
    UUID clientRef,
    String from,
    String to,
    String reason,
    LocalDate movedOn,
    @JsonIgnore String toldTo)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }

  @Override
  public String municipality() {
    return toldTo;
  }
}
