package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.limit.LimitDesk;
import lv.atbalsts.assessment.limit.rules.AllowanceCalculator;
import lv.atbalsts.assessment.limit.rules.Membership;

/** Answers what is left to a person. */
@ApplicationScoped
class AllowanceDesk {

  private final LimitDesk limits;
  private final CountedGrants grants;
  private final ClientDesk clients;
  private final EnrolmentDesk enrolments;
  private final AccessLog log;
  private final Clock clock;

  AllowanceDesk(
      LimitDesk limits,
      CountedGrants grants,
      ClientDesk clients,
      EnrolmentDesk enrolments,
      AccessLog log,
      Clock clock) {
    this.limits = limits;
    this.grants = grants;
    this.clients = clients;
    this.enrolments = enrolments;
    this.log = log;
    this.clock = clock;
  }

  /** A representative's answer holds the allowances of the child, whose log says so too. */
  List<AllowanceView> of(UUID client, String purpose, LocalDate on) {
    log.require(purpose);
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    ClientFacts person = clients.facts(client);
    Stream<ClientFacts> child = Stream.ofNullable(person.represents()).map(clients::facts);
    List<ClientFacts> holders = Stream.concat(Stream.of(person), child).toList();
    holders.forEach(
        holder -> log.write(purpose, "READ_ALLOWANCES", holder.id(), holder.municipality()));
    return holders.stream().flatMap(holder -> of(holder, day)).toList();
  }

  private Stream<AllowanceView> of(ClientFacts holder, LocalDate day) {
    List<Membership> memberships =
        enrolments.of(holder.id()).stream().flatMap(AllowanceDesk::memberships).toList();
    return new AllowanceCalculator(holder.birthDate(), limits.rules(), grants.of(holder.id()))
        .on(day, memberships).stream().map(allowance -> AllowanceView.of(holder.id(), allowance));
  }

  /** Where a child takes part, its representatives do. */
  private static Stream<Membership> memberships(EnrolmentFacts enrolment) {
    Stream<TargetGroup> groups =
        enrolment.targetGroup() == TargetGroup.CHILD_FT
            ? Stream.of(TargetGroup.CHILD_FT, TargetGroup.LEGAL_REPRESENTATIVE)
            : Stream.of(enrolment.targetGroup()).filter(AllowanceDesk::holdsOwn);
    return groups.map(
        group -> new Membership(enrolment.measure(), enrolment.projectNumber(), group.name()));
  }

  private static boolean holdsOwn(TargetGroup group) {
    return group != TargetGroup.LEGAL_REPRESENTATIVE;
  }
}
