package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.contract.ContractEvents.ContractRef;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** What happens to the budget lines of a contract; the project is what it is told of. */
public sealed interface ContractLineEvents extends Fact {

  ContractRef contract();

  @Override
  default UUID subject() {
    return contract().projectId();
  }

  /** The lines of a version, all of them, in the place of those before. */
  @EventType("ContractLinesSet.v1")
  record ContractLinesSet(
      @JsonUnwrapped ContractRef contract,
      int version,
      List<ContractLineTerms> lines,
      @JsonInclude(JsonInclude.Include.NON_NULL) String reason)
      implements ContractLineEvents {}

  /** Money goes from one line to another. */
  @EventType("ContractMoneyMoved.v1")
  record ContractMoneyMoved(
      @JsonUnwrapped ContractRef contract,
      int version,
      UUID moveId,
      ContractLineTerms from,
      ContractLineTerms to,
      Money amount,
      LocalDate movedOn,
      String reason)
      implements ContractLineEvents {}

  /** Money that was moved by mistake is back. */
  @EventType("ContractMoveAnnulled.v1")
  record ContractMoveAnnulled(
      @JsonUnwrapped ContractRef contract, int version, UUID moveId, String reason)
      implements ContractLineEvents {}
}
