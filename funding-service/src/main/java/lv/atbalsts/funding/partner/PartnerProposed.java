package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A region names a municipality as its project's partner; nobody has agreed to it yet. */
@EventType("PartnerProposed.v1")
public record PartnerProposed(
    UUID projectId, String number, String measure, String municipality, LocalDate joinedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
