package lv.atbalsts.indicators.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;

/** As which municipalities a code counts, so that a reform makes none two. */
@ApplicationScoped
class Municipalities {

  private static final String BASE =
      """
      select coalesce(territories_of, ?) from counted_in
       where in_force_from <= ? order by in_force_from desc limit 1
      """;

  private final Sql sql;
  private final Territories territories;
  private final ObjectMapper json;

  Municipalities(Sql sql, Territories territories, ObjectMapper json) {
    this.sql = sql;
    this.territories = territories;
    this.json = json;
  }

  /** Every code with the codes it counts as on a day, as a JSON object. */
  String countedOn(LocalDate asOf) {
    LocalDate base =
        sql.query(BASE, row -> row.getObject(1, LocalDate.class), asOf, asOf).getFirst();
    ObjectNode counted = json.createObjectNode();
    for (Territory territory : territories.on(null)) {
      List<String> codes = territories.codesOn(territory.code(), base);
      ArrayNode as = counted.putArray(territory.code());
      (codes.isEmpty() ? List.of(territory.code()) : codes).forEach(as::add);
    }
    return counted.toString();
  }
}
