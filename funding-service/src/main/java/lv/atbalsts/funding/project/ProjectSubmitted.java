package lv.atbalsts.funding.project;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A project was submitted to a measure; whether it gets a contract is not yet known. */
@EventType("ProjectSubmitted.v1")
public record ProjectSubmitted(
    UUID projectId,
    String number,
    String measure,
    Integer round,
    String leadPartner,
    String region,
    String municipality,
    LocalDate submittedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
