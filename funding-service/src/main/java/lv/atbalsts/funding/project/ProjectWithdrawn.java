package lv.atbalsts.funding.project;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A beneficiary took its project back before a contract; it will get no money. */
@EventType("ProjectWithdrawn.v1")
public record ProjectWithdrawn(
    UUID projectId,
    String number,
    String measure,
    Integer round,
    String municipality,
    LocalDate withdrawnOn,
    String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
