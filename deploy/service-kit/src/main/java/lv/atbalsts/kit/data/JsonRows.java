package lv.atbalsts.kit.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Collection;
import lv.atbalsts.kit.values.Money;

/**
 * Records as the rows of one statement, each component as the column of its name:
 *
 * <pre>{@code
 * insert into claim_line (report_line_id, units)
 * select report_line_id, units from json_to_recordset(?) as line (report_line_id uuid, units numeric)
 * }</pre>
 */
public record JsonRows(Collection<? extends Record> records) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(Money.class, new MoneyNumber()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /** An amount is the number that its column holds. */
  private static final class MoneyNumber extends JsonSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider all)
        throws IOException {
      json.writeNumber(money.amount());
    }
  }

  String json() {
    try {
      return JSON.writeValueAsString(records);
    } catch (JsonProcessingException unfit) {
      throw new IllegalArgumentException("the rows cannot be written as JSON", unfit);
    }
  }
}
