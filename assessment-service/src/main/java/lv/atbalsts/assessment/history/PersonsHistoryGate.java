package lv.atbalsts.assessment.history;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RefusedAccesses;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.HistoryGate;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * What happened to a person's record is opened as the record is: by the same roles, for a purpose,
 * and written into the log. Of what is nobody's, such as a limit, {@link NobodysHistory} knows.
 */
@ApplicationScoped
class PersonsHistoryGate implements HistoryGate {

  private static final String OPERATION = "READ_RECORD_HISTORY";
  private static final int NO_PURPOSE = 400;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;

  private static final Set<Role> OF_RECORDS =
      EnumSet.of(Role.MUNICIPALITY, Role.ASSESSOR, Role.REGION);

  /** What passes between two parties is looked at by the auditor too. */
  private static final String BETWEEN_TWO =
      ".*[.](ClientMove|RecordShared|Share|EmergencyAccess).*";

  private static final Set<Role> OF_PASSAGES = EnumSet.of(Role.MUNICIPALITY, Role.AUDITOR);

  private static final String OF_SUBJECT =
      """
      select distinct type, data::jsonb ->> 'projectNumber' as project, client_ref
        from outbox where subject = ? and client_ref is not null
      """;

  private final ClientDesk clients;
  private final AccessLog log;
  private final RefusedAccesses refused;
  private final Callers callers;
  private final RowScope scope;
  private final Sql sql;
  private final HistoryGate nobodys;

  PersonsHistoryGate(
      ClientDesk clients,
      AccessLog log,
      RefusedAccesses refused,
      Callers callers,
      RowScope scope,
      Sql sql) {
    this.clients = clients;
    this.log = log;
    this.refused = refused;
    this.callers = callers;
    this.scope = scope;
    this.sql = sql;
    nobodys = new NobodysHistory(callers, scope, sql);
  }

  @Override
  public boolean open(UUID subject, String purpose) {
    List<Told> told = scope.beyond(() -> told(subject));
    if (told.isEmpty()) {
      return nobodys.open(subject, purpose);
    }
    ClientFacts person = scope.beyond(() -> clients.told(told.getFirst().clientRef()));
    Owner owner = new Owner(person.id(), person.municipality());
    if (!mayRead(callers.current(), told)) {
      refuse(purpose, FORBIDDEN, owner);
      throw new ForbiddenException();
    }
    if (!inSight(callers.current(), person, told)) {
      refuse(purpose, MISSING, owner);
      throw Refusals.notFound("history");
    }
    if (!log.names(purpose)) {
      refuse(purpose, NO_PURPOSE, owner);
    }
    log.require(purpose);
    log.write(purpose, OPERATION, person.id(), person.municipality());
    return true;
  }

  private List<Told> told(UUID subject) {
    return sql.query(
        OF_SUBJECT,
        row ->
            new Told(
                row.getString("type"),
                row.getString("project"),
                row.getObject("client_ref", UUID.class)),
        subject);
  }

  private static boolean mayRead(Caller caller, List<Told> told) {
    boolean passage = told.stream().allMatch(each -> each.type().matches(BETWEEN_TWO));
    return (passage ? OF_PASSAGES : OF_RECORDS).contains(caller.role());
  }

  /**
   * Whose the person is now sees it, as the record, from its beginning on; a region's callers what
   * is of their project.
   */
  private boolean inSight(Caller caller, ClientFacts person, List<Told> told) {
    boolean project = caller.is(Role.REGION, Role.ASSESSOR);
    return scope.sees(person.municipality())
        && (!project
            || told.stream()
                .allMatch(each -> each.project() == null || each.project().equals(caller.owner())));
  }

  private void refuse(String purpose, int status, Owner owner) {
    refused.write(callers.current(), purpose, OPERATION, status, () -> List.of(owner));
  }

  /** What an event of the record tells of whose it is. */
  private record Told(String type, String project, UUID clientRef) {}
}
