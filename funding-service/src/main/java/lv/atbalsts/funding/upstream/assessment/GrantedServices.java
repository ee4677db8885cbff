package lv.atbalsts.funding.upstream.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.upstream.assessment.Granted.ClientMove;
import lv.atbalsts.kit.data.Sql;
import org.hibernate.Session;

/** The granted services that this service knows of. */
@ApplicationScoped
public class GrantedServices implements PanacheRepositoryBase<GrantedService, UUID> {

  private static final String LOCK =
      """
      select id, reporting_closed_on from granted_service
      where id = any (?) order by id for no key update
      """;

  private static final String LOCK_CLIENTS =
      "select id from granted_service where client_ref = any (?) order by id for no key update";

  private static final String CLOSE =
      "update granted_service set reported_in_all = ?, reporting_closed_on = ? where id = ?";

  private final ClientMoves moves;
  private final Sql sql;

  GrantedServices(ClientMoves moves, Sql sql) {
    this.moves = moves;
    this.sql = sql;
  }

  /**
   * Those of the ids that are of the municipality's clients, of whatever day.
   *
   * @param lineage what the municipality was made of and what it became
   */
  public Map<UUID, Granted> byId(Set<UUID> ids, String municipality, Set<String> lineage) {
    Map<UUID, List<ClientMove>> moved = moves.of(ids);
    return byId(ids).values().stream()
        .map(each -> new Granted(each, moved.getOrDefault(each.clientRef(), List.of())))
        .filter(each -> each.concerns(municipality) || lineage.stream().anyMatch(each::concerns))
        .collect(Collectors.toMap(each -> each.service().id(), each -> each));
  }

  /** Those of the ids that are known, by one statement. */
  public Map<UUID, GrantedService> byId(Collection<UUID> ids) {
    return getEntityManager()
        .unwrap(Session.class)
        .findMultiple(GrantedService.class, List.copyOf(ids))
        .stream()
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(GrantedService::id, Function.identity()));
  }

  /**
   * Waits until nobody else counts what is reported of the grants, and lets nobody else do so until
   * the transaction ends.
   *
   * @return those whose reporting is closed, each since when
   */
  public Map<UUID, LocalDate> lock(Collection<UUID> ids) {
    return sql
        .query(
            LOCK,
            row -> new Closing(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
            ids)
        .stream()
        .filter(each -> each.on() != null)
        .collect(Collectors.toMap(Closing::grant, Closing::on));
  }

  /**
   * Waits until nobody else counts what these persons receive, by whatever grant, and lets nobody
   * else do so until the transaction ends. Past the caller's own rows.
   */
  public void lockOf(Collection<UUID> clients) {
    sql.query(LOCK_CLIENTS, row -> row.getObject(1, UUID.class), clients);
  }

  /** From now on nothing more is reported of the grant than these units. */
  public void closeReporting(UUID grant, BigDecimal units, LocalDate on) {
    sql.update(CLOSE, units, on, grant);
  }

  /** What was granted to the one reference is granted to the other. */
  public void merged(UUID duplicate, UUID kept) {
    sql.update("update granted_service set client_ref = ? where client_ref = ?", kept, duplicate);
    moves.merged(duplicate, kept);
  }

  private record Closing(UUID grant, LocalDate on) {}
}
