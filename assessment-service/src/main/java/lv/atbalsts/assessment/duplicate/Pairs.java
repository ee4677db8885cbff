package lv.atbalsts.assessment.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.duplicate.DuplicateView.Basis;
import lv.atbalsts.kit.data.Sql;

/** Pairs of records with the same keyed hashes; nothing is opened to find them. */
@ApplicationScoped
class Pairs {

  private static final String PAGE =
      """
      select * from (
        select pair.id as a, a.municipality as a_at, pair.other as b, b.municipality as b_at,
               bool_or(basis = 'CODE') as by_code, bool_or(basis = 'NAME') as by_name,
               bool_or(basis = 'EXCHANGED_DAY') as by_exchanged_day,
               dense_rank() over (order by pair.id) as place
        from (
          select c.id, d.id as other, 'CODE' as basis
          from client c join client d on d.personal_code_hash = c.personal_code_hash
          union all
          select f.client_id, g.client_id, case when f.kind = g.kind then 'NAME' else 'EXCHANGED_DAY' end
          from name_fingerprint f join name_fingerprint g on g.hash = f.hash
          where f.kind = 'NAME' or g.kind = 'NAME'
          union all
          select c.id, f.client_id, 'CODE'
          from client c join former_code f on f.code_hash = c.personal_code_hash
          union all
          select f.client_id, c.id, 'CODE'
          from former_code f join client c on c.personal_code_hash = f.code_hash
        ) pair join client a on a.id = pair.id join client b on b.id = pair.other
        where pair.id <> pair.other and (cast(? as uuid) is null or pair.id > ?) and (cast(? as text) is null or a.municipality = ?)
        group by 1, 2, 3, 4
      ) ranked where place <= ? order by a, b
      """;

  private final Sql sql;

  Pairs(Sql sql) {
    this.sql = sql;
  }

  /** The pairs of so many clients; of one municipality's where one is named. */
  List<Pair> of(String municipality, UUID after, int clients) {
    return sql.query(PAGE, Pairs::pair, after, after, municipality, municipality, clients);
  }

  private static Pair pair(ResultSet row) throws SQLException {
    List<Basis> bases = new ArrayList<>();
    if (row.getBoolean("by_code")) {
      bases.add(Basis.PERSONAL_CODE);
    }
    if (row.getBoolean("by_name")) {
      bases.add(Basis.NAME_AND_BIRTH_DATE);
    } else if (row.getBoolean("by_exchanged_day")) {
      bases.add(Basis.NAME_AND_EXCHANGED_BIRTH_DATE);
    }
    return new Pair(
        row.getObject("a", UUID.class),
        row.getString("a_at"),
        row.getObject("b", UUID.class),
        row.getString("b_at"),
        bases);
  }

  /** Two records that may be of one person, seen from the first. */
  record Pair(
      UUID client, String municipality, UUID other, String othersMunicipality, List<Basis> bases) {}
}
