package lv.atbalsts.funding.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.upstream.assessment.GrantSubscriber.ClientMoved;
import lv.atbalsts.funding.upstream.assessment.Granted.ClientMove;
import lv.atbalsts.kit.data.Sql;

/** The moves of clients between municipalities that this service knows of. */
@ApplicationScoped
class ClientMoves {

  private static final String OF_GRANTS =
      """
      select distinct client_ref, from_municipality, to_municipality, moved_on
      from client_move join granted_service using (client_ref)
      where granted_service.id = any (?) order by moved_on
      """;

  private final Sql sql;

  ClientMoves(Sql sql) {
    this.sql = sql;
  }

  void add(ClientMoved fact, UUID person) {
    sql.update(
        """
        insert into client_move (move_id, client_ref, from_municipality, to_municipality, moved_on)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """,
        fact.moveId(),
        person,
        fact.from(),
        fact.to(),
        fact.movedOn());
  }

  /** Of the grants' clients, in the order of their days. */
  Map<UUID, List<ClientMove>> of(Collection<UUID> grants) {
    return sql
        .query(
            OF_GRANTS,
            row ->
                new ClientMove(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, LocalDate.class)),
            grants)
        .stream()
        .collect(Collectors.groupingBy(ClientMove::client));
  }

  void merged(UUID duplicate, UUID kept) {
    sql.update("update client_move set client_ref = ? where client_ref = ?", kept, duplicate);
  }
}
