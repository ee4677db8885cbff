package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality takes part no more: the region's callers see its people no longer, at once. */
@ApplicationScoped
class OnPartnerWithdrew implements EventHandler<OnPartnerWithdrew.PartnerWithdrew> {

  private final ProjectRecords records;
  private final ScopeGroups groups;

  OnPartnerWithdrew(ProjectRecords records, ScopeGroups groups) {
    this.records = records;
    this.groups = groups;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerWithdrew.v1";
  }

  @Override
  public Class<PartnerWithdrew> shape() {
    return PartnerWithdrew.class;
  }

  @Override
  public void apply(PartnerWithdrew data, EventHead head) {
    records.withdrew(data.number(), data.municipality(), data.withdrewOn());
    groups.leave(data.number(), data.municipality());
  }

  @Override
  public Object about(PartnerWithdrew data, EventHead head) {
    return List.of(data.number(), data.municipality());
  }

  record PartnerWithdrew(String number, String municipality, LocalDate withdrewOn) {}
}
