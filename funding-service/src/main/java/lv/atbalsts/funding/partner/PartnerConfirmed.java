package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality, or the ministry for it, agrees to a partnership. */
@EventType("PartnerConfirmed.v1")
public record PartnerConfirmed(
    UUID projectId, String number, String measure, String municipality, LocalDate joinedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
