package lv.atbalsts.assessment.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.kit.data.Sql;

/** What was told of the chains, as the outbox keeps it. */
@ApplicationScoped
class PublishedCheckpoints {

  private final Sql sql;
  private final ObjectMapper json;

  PublishedCheckpoints(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  Optional<AccessLogSealed> newest(String municipality) {
    return sql
        .query(
            "select data from outbox where subject = ? order by sequence desc limit 1",
            row -> read(row.getString(1)),
            LogHead.chain(municipality))
        .stream()
        .findFirst();
  }

  private AccessLogSealed read(String data) {
    try {
      return json.readValue(data, AccessLogSealed.class);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("the outbox does not hold a seal", failure);
    }
  }
}
