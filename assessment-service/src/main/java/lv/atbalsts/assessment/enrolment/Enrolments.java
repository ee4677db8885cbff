package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.KeysetRepository;

/** The enrolments of the clients that the caller may see. */
@ApplicationScoped
class Enrolments implements KeysetRepository<Enrolment> {

  private static final String HOLDS = "clientId = ?1 and status in ('ENROLLED', 'ENDED')";

  @Override
  public String noun() {
    return "enrolment";
  }

  /** Whose it is; the enrolment itself is not loaded, for the person is to be locked first. */
  Optional<UUID> client(UUID id) {
    return getEntityManager()
        .createQuery("select clientId from Enrolment where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /** Another one in the same project and group that has not ended before that day. */
  Optional<Enrolment> same(EnrolmentFacts facts, LocalDate from) {
    return same(facts.clientId(), facts.projectNumber(), facts.targetGroup(), from)
        .filter(each -> !each.id().equals(facts.id()))
        .findFirst();
  }

  Stream<Enrolment> same(UUID client, String project, TargetGroup group, LocalDate from) {
    return list(
        HOLDS
            + " and participation.projectNumber = ?2 and participation.targetGroup = ?3 and (endedOn is null or endedOn >= ?4)",
        client,
        project,
        group,
        from)
        .stream();
  }

  boolean enrolledOn(UUID client, TargetGroup group, LocalDate day) {
    return count(
            HOLDS
                + " and participation.targetGroup = ?2 and enrolledOn <= ?3 and (endedOn is null or endedOn >= ?3)",
            client,
            group,
            day)
        > 0;
  }

  /** Those that hold: the person takes part, or did. */
  List<Enrolment> of(UUID client) {
    return list(HOLDS + " order by id", client);
  }
}
