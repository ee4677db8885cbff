package lv.atbalsts.funding.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a project. */
public sealed interface ProjectEvents extends Fact {

  UUID projectId();

  @Override
  default UUID subject() {
    return projectId();
  }

  /** A project is submitted to a measure; whether it gets a contract is not yet known. */
  @EventType("ProjectSubmitted.v1")
  record ProjectSubmitted(UUID projectId, @JsonUnwrapped ProjectTerms terms)
      implements ProjectEvents {

    @Override
    public String municipality() {
      return terms.municipality();
    }
  }

  /** A project is not chosen; it gets no money. */
  @EventType("ProjectRejected.v1")
  record ProjectRejected(
      UUID projectId,
      String projectNumber,
      String measure,
      Integer round,
      String municipality,
      LocalDate rejectedOn,
      String reason)
      implements ProjectEvents {}

  /** The offices of whoever runs a project are reached otherwise. */
  @EventType("ProjectContactsChanged.v1")
  record ProjectContactsChanged(
      UUID projectId, String projectNumber, String measure, List<ProjectContact> contacts)
      implements ProjectEvents {}

  /** A beneficiary takes its project back before a contract; it gets no money. */
  @EventType("ProjectWithdrawn.v1")
  record ProjectWithdrawn(
      UUID projectId,
      String projectNumber,
      String measure,
      Integer round,
      String municipality,
      LocalDate withdrawnOn,
      String reason)
      implements ProjectEvents {}
}
