package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality takes part: its people may be enrolled, the region's callers see them. */
@ApplicationScoped
class OnPartnerJoined implements EventHandler<OnPartnerJoined.PartnerJoined> {

  private final ProjectRecords records;
  private final ScopeGroups groups;

  OnPartnerJoined(ProjectRecords records, ScopeGroups groups) {
    this.records = records;
    this.groups = groups;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerJoined.v1";
  }

  @Override
  public Class<PartnerJoined> shape() {
    return PartnerJoined.class;
  }

  @Override
  public void apply(PartnerJoined data, EventHead head) {
    records.joined(data.number(), data.measure(), data.municipality(), data.joinedOn());
    groups.join(data.number(), data.municipality());
  }

  @Override
  public Object about(PartnerJoined data, EventHead head) {
    return List.of(data.number(), data.municipality());
  }

  record PartnerJoined(String number, String measure, String municipality, LocalDate joinedOn) {}
}
