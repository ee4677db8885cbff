package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows projects and their partners, as the funding service tells them. */
@ApplicationScoped
class ProjectSubscriber implements Subscriber {

  private final ProjectRecords records;
  private final ScopeGroups groups;

  ProjectSubscriber(ProjectRecords records, ScopeGroups groups) {
    this.records = records;
    this.groups = groups;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ProjectSubmitted.v1", ProjectSubmitted.class, this::submitted).inAnyOrder();
    on.event("funding.ContractSigned.v1", ContractSigned.class, this::contracted).inAnyOrder();
    on.event("funding.ProjectWithdrawn.v1", ProjectWithdrawn.class, this::withdrawn).inAnyOrder();
    on.event("funding.PartnerJoined.v1", PartnerJoined.class, this::joined)
        .about(partner -> List.of(partner.number(), partner.municipality()));
    on.event("funding.PartnerWithdrew.v1", PartnerWithdrew.class, this::withdrew)
        .about(partner -> List.of(partner.number(), partner.municipality()));
  }

  private void submitted(ProjectSubmitted project) {
    records.submitted(project.number(), project.measure());
  }

  private void contracted(ContractSigned contract) {
    records.contracted(contract.number(), contract.measure(), contract.validFrom());
  }

  private void withdrawn(ProjectWithdrawn project) {
    records.withdrawn(project.number(), project.measure(), project.withdrawnOn());
  }

  /** From now on the project's region sees the municipality's rows. */
  private void joined(PartnerJoined partner) {
    records.joined(partner.number(), partner.measure(), partner.municipality(), partner.joinedOn());
    groups.join(partner.number(), partner.municipality());
  }

  private void withdrew(PartnerWithdrew partner) {
    records.withdrew(partner.number(), partner.municipality(), partner.withdrewOn());
    groups.leave(partner.number(), partner.municipality());
  }

  record ProjectSubmitted(String number, String measure) {}

  record ContractSigned(String number, String measure, LocalDate validFrom) {}

  record ProjectWithdrawn(String number, String measure, LocalDate withdrawnOn) {}

  record PartnerJoined(String number, String measure, String municipality, LocalDate joinedOn) {}

  record PartnerWithdrew(String number, String municipality, LocalDate withdrewOn) {}
}
