package lv.atbalsts.kit.events;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.values.Days;

/**
 * A fact's JSON. What nobody who listens would take in is not written: the days are held against
 * the rule by which they are read, the length against what the broker takes. So a fact that would
 * be set aside elsewhere, where its author hears nothing of it, ends its own transaction.
 */
final class FactJson {

  /** What a broker takes unless it is told otherwise, less the headers. */
  private static final int MOST_BYTES = 1_000_000;

  private final ObjectMapper json;

  FactJson(ObjectMapper json) {
    this.json =
        json.copy()
            .registerModule(
                new SimpleModule("atbalsts-facts")
                    .addSerializer(of(LocalDate.class, day -> day, ISO_LOCAL_DATE))
                    .addSerializer(
                        of(
                            OffsetDateTime.class,
                            OffsetDateTime::toLocalDate,
                            ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC))));
  }

  /**
   * The fact's data.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 422 where it would not be taken in (KIT-0071, KIT-0072)
   */
  String of(Fact fact) {
    String type = fact.getClass().getSimpleName();
    try {
      String data = json.writeValueAsString(fact);
      if (data.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        throw KitRefusal.TOO_MUCH_TO_TELL.with(type, MOST_BYTES);
      }
      return data;
    } catch (JsonMappingException unfit) {
      if (unfit.getCause() instanceof DateTimeException) {
        throw KitRefusal.DAY_NOT_TOLD.with(type, field(unfit));
      }
      throw new IllegalArgumentException("the fact cannot be written as JSON", unfit);
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException("the fact cannot be written as JSON", failure);
    }
  }

  private static String field(JsonMappingException unfit) {
    return unfit.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null)
        .collect(Collectors.joining("/"));
  }

  private static <T extends TemporalAccessor> StdSerializer<T> of(
      Class<T> type, Function<T, LocalDate> day, DateTimeFormatter form) {
    return new StdSerializer<>(type) {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider all)
          throws IOException {
        Days.within(day.apply(value));
        json.writeString(form.format(value));
      }
    };
  }
}
