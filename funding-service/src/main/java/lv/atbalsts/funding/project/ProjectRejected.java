package lv.atbalsts.funding.project;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A project is not chosen; it will get no money. */
@EventType("ProjectRejected.v1")
public record ProjectRejected(
    UUID projectId,
    String number,
    String measure,
    Integer round,
    String municipality,
    LocalDate rejectedOn,
    String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
