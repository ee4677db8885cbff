package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** A version of a project's contract is signed; version 1 is the contract, later ones amend it. */
@EventType("ContractSigned.v1")
public record ContractSigned(
    UUID projectId,
    String projectNumber,
    String measure,
    Integer round,
    int version,
    LocalDate validFrom,
    LocalDate signedOn,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate endsOn,
    Money total,
    Money euShare,
    Money stateShare,
    Money municipalShare)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
