package lv.atbalsts.assessment.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows projects and their partners, in whichever order the events of two projects come. */
@ApplicationScoped
class ProjectSubscriber implements Subscriber {

  private final Sql sql;
  private final ScopeGroups groups;

  ProjectSubscriber(Sql sql, ScopeGroups groups) {
    this.sql = sql;
    this.groups = groups;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ProjectSubmitted.v1", ProjectSubmitted.class, this::submitted).inAnyOrder();
    on.event("funding.ContractSigned.v1", ContractSigned.class, this::contracted).inAnyOrder();
    on.event("funding.ProjectWithdrawn.v1", ProjectWithdrawn.class, this::withdrawn).inAnyOrder();
    on.event("funding.PartnerJoined.v1", PartnerJoined.class, this::joined)
        .about(partner -> List.of(partner.projectNumber(), partner.municipality()));
    on.event("funding.PartnerWithdrew.v1", PartnerWithdrew.class, this::withdrew)
        .about(partner -> List.of(partner.projectNumber(), partner.municipality()));
  }

  private void submitted(ProjectSubmitted project) {
    sql.update(
        "insert into known_project (number, measure) values (?, ?) on conflict do nothing",
        project.projectNumber(),
        project.measure());
  }

  /** A later contract version does not move the day on which the first one began. */
  private void contracted(ContractSigned contract) {
    sql.update(
        """
        insert into known_project as known (number, measure, contracted_from) values (?, ?, ?)
        on conflict (number) do update
          set contracted_from = least(known.contracted_from, excluded.contracted_from)
        """,
        contract.projectNumber(),
        contract.measure(),
        contract.validFrom());
  }

  private void withdrawn(ProjectWithdrawn project) {
    sql.update(
        """
        insert into known_project (number, measure, withdrawn_on) values (?, ?, ?)
        on conflict (number) do update set withdrawn_on = excluded.withdrawn_on
        """,
        project.projectNumber(),
        project.measure(),
        project.withdrawnOn());
  }

  /** From now on the project's region sees the municipality's rows. */
  private void joined(PartnerJoined partner) {
    sql.update(
        """
        insert into known_partner (project, municipality, measure, joined_on) values (?, ?, ?, ?)
        on conflict (project, municipality, joined_on) do update set withdrew_on = null
        """,
        partner.projectNumber(),
        partner.municipality(),
        partner.measure(),
        partner.joinedOn());
    groups.join(partner.projectNumber(), partner.municipality());
  }

  /** Ends the period that goes on; earlier ones stay as they were. */
  private void withdrew(PartnerWithdrew partner) {
    sql.update(
        """
        update known_partner set withdrew_on = ?
        where project = ? and municipality = ? and withdrew_on is null
        """,
        partner.withdrewOn(),
        partner.projectNumber(),
        partner.municipality());
    groups.leave(partner.projectNumber(), partner.municipality());
  }

  record ProjectSubmitted(String projectNumber, String measure) {}

  record ContractSigned(String projectNumber, String measure, LocalDate validFrom) {}

  record ProjectWithdrawn(String projectNumber, String measure, LocalDate withdrawnOn) {}

  record PartnerJoined(
      String projectNumber, String measure, String municipality, LocalDate joinedOn) {}

  record PartnerWithdrew(String projectNumber, String municipality, LocalDate withdrewOn) {}
}
