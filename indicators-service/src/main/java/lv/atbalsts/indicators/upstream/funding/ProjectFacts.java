package lv.atbalsts.indicators.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Projects, as submitted and as withdrawn: either may be heard of first. */
@ApplicationScoped
class ProjectFacts implements Subscriber {

  private final Sql sql;

  ProjectFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ProjectSubmitted.v1", ProjectSubmitted.class, this::submitted).inAnyOrder();
    on.event("funding.ProjectWithdrawn.v1", ProjectWithdrawn.class, this::withdrawn).inAnyOrder();
  }

  private void submitted(ProjectSubmitted event) {
    sql.update(
        """
        insert into project (id, number, measure, round, municipality, region, submitted_on)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
          municipality = excluded.municipality, region = excluded.region, submitted_on = excluded.submitted_on
        """,
        event.projectId(),
        event.projectNumber(),
        event.measure(),
        event.round(),
        event.municipality(),
        event.region(),
        event.submittedOn());
  }

  private void withdrawn(ProjectWithdrawn event) {
    sql.update(
        """
        insert into project (id, number, measure, round, withdrawn_on) values (?, ?, ?, ?, ?)
        on conflict (id) do update set withdrawn_on = excluded.withdrawn_on
        """,
        event.projectId(),
        event.projectNumber(),
        event.measure(),
        event.round(),
        event.withdrawnOn());
  }

  /** A project is applied for. Its region and its round are those of every value it carries. */
  record ProjectSubmitted(
      UUID projectId,
      String projectNumber,
      String measure,
      @MayBeMissing Integer round,
      @MayBeMissing String municipality,
      @MayBeMissing String region,
      LocalDate submittedOn) {}

  /** A project is given up: from that day its contract is not counted. */
  record ProjectWithdrawn(
      UUID projectId,
      String projectNumber,
      String measure,
      @MayBeMissing Integer round,
      LocalDate withdrawnOn) {}
}
