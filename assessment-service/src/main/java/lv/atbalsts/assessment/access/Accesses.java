package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessView.AccessorView;
import lv.atbalsts.kit.data.Sql;

/** The access log's entries added up. */
@ApplicationScoped
class Accesses {

  private final Sql sql;

  Accesses(Sql sql) {
    this.sql = sql;
  }

  /** By whom a person's records were opened; whoever did last comes first. */
  List<AccessorView> of(List<UUID> clients) {
    return sql.query(
        """
        select actor, organisation, role, array_agg(distinct purpose order by purpose), min(at), max(at),
               count(*) filter (where refused is null), count(refused)
          from access_log
         where client_id = any (?)
         group by actor, organisation, role
         order by max(at) desc, actor, role
        """,
        row ->
            new AccessorView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getObject(5, OffsetDateTime.class),
                row.getObject(6, OffsetDateTime.class),
                row.getLong(7),
                row.getLong(8)),
        (Object) clients.toArray(UUID[]::new));
  }
}
