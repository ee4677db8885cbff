package lv.atbalsts.kit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactJsonTest {

  private static final UUID ID = UUID.fromString("0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e75");

  /** The form date-time of JSON Schema (RFC 3339) has seconds. */
  @Test
  void aMomentOfAWholeMinuteHasItsSeconds() {
    OffsetDateTime moment = OffsetDateTime.parse("2026-11-28T14:00+02:00");
    String data =
        new FactJson(new ObjectMapper().registerModule(new JavaTimeModule()))
            .of(new Met(ID, LocalDate.parse("2026-11-28"), moment));
    assertEquals(
        "{\"id\":\"%s\",\"on\":\"2026-11-28\",\"at\":\"2026-11-28T12:00:00Z\"}".formatted(ID),
        data);
  }

  record Met(UUID id, LocalDate on, OffsetDateTime at) implements Fact {
    @Override
    public UUID subject() {
      return id;
    }
  }
}
