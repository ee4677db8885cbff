package lv.atbalsts.assessment.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Sql;

/** Pairs of records with the same keyed hashes; nothing is opened to find them. */
@ApplicationScoped
class Pairs {

  private static final UUID FIRST = new UUID(0, 0);

  private static final String PAGE =
      """
      select * from (
        select pair.id as a, a.municipality as a_at, pair.other as b, b.municipality as b_at,
               bool_or(by_code) as by_code, bool_or(not by_code) as by_name,
               dense_rank() over (order by pair.id) as place
        from (
          select c.id, d.id as other, true as by_code
          from client c join client d on d.personal_code_hash = c.personal_code_hash
          union all
          select c.id, d.id, false from client c join client d on d.name_hash = c.name_hash
          union all
          select c.id, f.client_id, true
          from client c join former_code f on f.code_hash = c.personal_code_hash
          union all
          select f.client_id, c.id, true
          from former_code f join client c on c.personal_code_hash = f.code_hash
        ) pair join client a on a.id = pair.id join client b on b.id = pair.other
        where pair.id <> pair.other and pair.id > ? and (cast(? as text) is null or a.municipality = ?)
        group by 1, 2, 3, 4
      ) ranked where place <= ? order by a, b
      """;

  private final Sql sql;

  Pairs(Sql sql) {
    this.sql = sql;
  }

  /** The pairs of so many clients; of one municipality's where one is named. */
  List<Pair> of(String municipality, UUID after, int clients) {
    return sql.query(
        PAGE, Pairs::pair, after == null ? FIRST : after, municipality, municipality, clients);
  }

  private static Pair pair(ResultSet row) throws SQLException {
    Stream<Basis> byCode =
        row.getBoolean("by_code") ? Stream.of(Basis.PERSONAL_CODE) : Stream.empty();
    Stream<Basis> byName =
        row.getBoolean("by_name") ? Stream.of(Basis.NAME_AND_BIRTH_DATE) : Stream.empty();
    return new Pair(
        row.getObject("a", UUID.class),
        row.getString("a_at"),
        row.getObject("b", UUID.class),
        row.getString("b_at"),
        Stream.concat(byCode, byName).toList());
  }
}
