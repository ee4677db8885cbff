package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.values.Money;

/** Follows projects, contracts and partners, as the funding service tells them. */
@ApplicationScoped
class ContractSubscriber implements Subscriber {

  private final Projects projects;
  private final Contracts contracts;
  private final Partners partners;

  ContractSubscriber(Projects projects, Contracts contracts, Partners partners) {
    this.projects = projects;
    this.contracts = contracts;
    this.partners = partners;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ProjectSubmitted.v1", ProjectSubmitted.class, this::submitted).inAnyOrder();
    on.event("funding.ProjectWithdrawn.v1", ProjectWithdrawn.class, this::withdrawn).inAnyOrder();
    on.event("funding.ContractSigned.v1", ContractSigned.class, contracts::signed).inAnyOrder();
    on.event("funding.PartnerJoined.v1", PartnerJoined.class, this::joined).inAnyOrder();
    on.event("funding.PartnerWithdrew.v1", PartnerWithdrew.class, this::withdrew).inAnyOrder();
  }

  private void submitted(ProjectSubmitted event) {
    projects.submitted(
        event.projectId(),
        event.number(),
        event.measure(),
        event.round(),
        event.municipality(),
        event.region(),
        event.submittedOn());
  }

  private void withdrawn(ProjectWithdrawn event) {
    projects.withdrawn(
        event.projectId(), event.number(), event.measure(), event.round(), event.withdrawnOn());
  }

  private void joined(PartnerJoined event, EventHead head) {
    partners.changed(
        event.projectId(),
        event.municipality(),
        head.sequence(),
        event.measure(),
        true,
        event.joinedOn());
  }

  private void withdrew(PartnerWithdrew event, EventHead head) {
    partners.changed(
        event.projectId(),
        event.municipality(),
        head.sequence(),
        event.measure(),
        false,
        event.withdrewOn());
  }

  /** A project is applied for. Its region and its round are those of every value it carries. */
  record ProjectSubmitted(
      UUID projectId,
      String number,
      String measure,
      @MayBeMissing Integer round,
      @MayBeMissing String municipality,
      @MayBeMissing String region,
      LocalDate submittedOn) {}

  /** A project is given up: from that day its contract is not counted. */
  record ProjectWithdrawn(
      UUID projectId,
      String number,
      String measure,
      @MayBeMissing Integer round,
      LocalDate withdrawnOn) {}

  /** A version of a contract, with its own amounts and its own first day. */
  record ContractSigned(
      UUID projectId,
      String measure,
      @MayBeMissing Integer round,
      int version,
      LocalDate validFrom,
      LocalDate signedOn,
      Money total,
      Money euShare,
      Money stateShare) {}

  /** A municipality joins a partnership. */
  record PartnerJoined(UUID projectId, String measure, String municipality, LocalDate joinedOn) {}

  /** A municipality leaves a partnership. */
  record PartnerWithdrew(
      UUID projectId, String measure, String municipality, LocalDate withdrewOn) {}
}
