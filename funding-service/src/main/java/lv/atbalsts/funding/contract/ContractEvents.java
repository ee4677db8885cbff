package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a contract beside being signed; the project is what it is told of. */
public sealed interface ContractEvents extends Fact {

  /** The project, by its number too; each event begins with it. */
  record ContractRef(UUID projectId, String projectNumber, String measure) {

    static ContractRef of(Project project) {
      return new ContractRef(project.id(), project.number(), project.measure());
    }
  }

  ContractRef contract();

  @Override
  default UUID subject() {
    return contract().projectId();
  }

  /** From a day on nothing that is delivered is eligible. */
  @EventType("ContractStopped.v1")
  record ContractStopped(
      @JsonUnwrapped ContractRef contract,
      UUID stopId,
      ContractStop.StopKind kind,
      LocalDate stoppedOn,
      @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate resumedOn,
      String reason)
      implements ContractEvents {}

  /** From a day on what is delivered is eligible again. */
  @EventType("ContractResumed.v1")
  record ContractResumed(@JsonUnwrapped ContractRef contract, UUID stopId, LocalDate resumedOn)
      implements ContractEvents {}

  /** A suspension or a termination was entered in error: it never was. */
  @EventType("ContractStopAnnulled.v1")
  record ContractStopAnnulled(@JsonUnwrapped ContractRef contract, UUID stopId, String reason)
      implements ContractEvents {}

  /**
   * A version was entered wrongly; what is right, where there is any, is told by ContractSigned.
   */
  @EventType("ContractVersionCorrected.v1")
  record ContractVersionCorrected(
      @JsonUnwrapped ContractRef contract, int version, boolean replaced, String reason)
      implements ContractEvents {}
}
