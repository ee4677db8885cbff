package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A project may spend: people may be enrolled in it. */
@ApplicationScoped
class OnContractSigned implements EventHandler<OnContractSigned.ContractSigned> {

  private final ProjectRecords records;

  OnContractSigned(ProjectRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ContractSigned.v1";
  }

  @Override
  public Class<ContractSigned> shape() {
    return ContractSigned.class;
  }

  @Override
  public void apply(ContractSigned data, EventHead head) {
    records.contracted(data.number(), data.measure(), data.validFrom());
  }

  @Override
  public Object about(ContractSigned data, EventHead head) {
    return head.id();
  }

  record ContractSigned(String number, String measure, LocalDate validFrom) {}
}
