package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows;
import lv.atbalsts.assessment.client.ClientTable;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.enrolment.rules.Eligibility;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;

/** Enrolments go where the person goes. */
@ApplicationScoped
class EnrolmentRecords implements ClientOwnedRows {

  private final Sql sql;
  private final Enrolments enrolments;
  private final List<Dependents> dependents;
  private final Outbox outbox;

  EnrolmentRecords(Sql sql, Enrolments enrolments, Instance<Dependents> dependents, Outbox outbox) {
    this.sql = sql;
    this.enrolments = enrolments;
    this.dependents = dependents.stream().toList();
    this.outbox = outbox;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(ClientTable.ofAggregates("enrolment").at("enrolments"));
  }

  /**
   * Nobody is twice in one project and target group at a time: such become one, the kept one's open
   * one where there is one, and what rested on the others rests on it.
   */
  @Override
  public void merging(UUID duplicate, UUID kept) {
    for (Enrolment gone : enrolments.of(duplicate)) {
      List<Enrolment> same = atTheSameTime(kept, gone.facts());
      if (!same.isEmpty()) {
        Enrolment stays = same.getFirst();
        same.stream().skip(1).forEach(other -> unite(other, stays));
        unite(gone, stays);
      }
    }
  }

  /** A death that one of the records knew of ends them next, as they are now. */
  @Override
  public void merged(UUID duplicate, UUID kept) {
    enrolments.of(kept).forEach(enrolments.getEntityManager()::refresh);
  }

  @Override
  public List<After> after(UUID client, LocalDate day) {
    return enrolments.of(client).stream()
        .filter(each -> each.facts().enrolledOn().isAfter(day))
        .map(each -> new After("ENROLMENT", each.id(), each.facts().enrolledOn()))
        .toList();
  }

  @Override
  public List<Unfit> unfit(UUID client, Representation person) {
    return enrolments.of(client).stream()
        .map(Enrolment::facts)
        .filter(
            each ->
                !Eligibility.ofAgeFor(each.targetGroup(), person.birthDate(), each.enrolledOn()))
        .map(each -> new Unfit("ENROLMENT", each.id(), each.enrolledOn()))
        .toList();
  }

  @Override
  public void died(UUID client, LocalDate on) {
    enrolments.of(client).stream()
        .filter(each -> each.goesOnAfter(on))
        .forEach(each -> outbox.publish(each.lapse(on)));
  }

  @Override
  public void lives(UUID client) {
    enrolments.of(client).stream()
        .filter(each -> EnrolmentEndReason.DIED.name().equals(each.facts().endReason()))
        .forEach(each -> outbox.publish(each.revive()));
  }

  /** The kept one's in the same project and group that overlap; one that is open comes first. */
  private List<Enrolment> atTheSameTime(UUID kept, EnrolmentFacts facts) {
    return enrolments
        .same(kept, facts.projectNumber(), facts.targetGroup(), facts.enrolledOn())
        .filter(
            each -> facts.endedOn() == null || !each.facts().enrolledOn().isAfter(facts.endedOn()))
        .sorted(Comparator.comparing((Enrolment each) -> each.facts().endedOn() != null))
        .toList();
  }

  private void unite(Enrolment gone, Enrolment kept) {
    List<Fact> facts = gone.uniteWith(kept);
    enrolments.flush();
    dependents.forEach(each -> each.united(gone.id(), kept.id()));
    facts.forEach(outbox::publish);
  }

  @Override
  public List<Kept> kept(UUID client) {
    return sql.query(
        "select id, measure, coalesce(ended_on, enrolled_on) from enrolment where client_id = ? order by id",
        row ->
            new Kept(
                row.getObject(1, UUID.class),
                "ENROLMENT",
                row.getString(2),
                Hold.REST,
                row.getObject(3, LocalDate.class)),
        client);
  }
}
