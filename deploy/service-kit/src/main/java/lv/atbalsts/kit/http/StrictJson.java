package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.atbalsts.kit.values.Days;

/**
 * The one mapper of JSON takes what the document says and nothing that could be meant: each type in
 * one form, no value for another, no field twice, nothing after the end, no endless number. An
 * explicit null is a field left out; a null in a list is refused.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(50)
          .maxNumberLength(50)
          .maxNameLength(500)
          .maxStringLength(20_000)
          .build();
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2})");

  /** After all others, so that nothing is made lenient again. */
  @Override
  public int priority() {
    return Integer.MIN_VALUE;
  }

  @Override
  @SuppressWarnings("deprecation")
  public void customize(ObjectMapper json) {
    json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    json.enable(
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      json.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
    }
    // a whole number is a number: 12 is a quantity as 12.5 is
    json.coercionConfigFor(LogicalType.Float)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
    // a moment is answered in one form, whichever offset it has here
    json.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    json.registerModule(
        new SimpleModule("atbalsts-strict")
            .addDeserializer(LocalDate.class, new FormDeserializer<>(LocalDate.class, Days::read))
            .addDeserializer(UUID.class, new FormDeserializer<>(UUID.class, QueryValues::id))
            .addDeserializer(
                Instant.class, new FormDeserializer<>(Instant.class, StrictJson::instant))
            .addDeserializer(
                OffsetDateTime.class,
                new FormDeserializer<>(OffsetDateTime.class, StrictJson::moment)));
  }

  /** The same for what callers send: within bounds, and with the rule of texts. */
  static ObjectMapper forCallers(ObjectMapper json) {
    ObjectMapper theirs = json.copy();
    theirs.getFactory().setStreamReadConstraints(BOUNDS);
    return theirs.registerModule(
        new SimpleModule("atbalsts-texts")
            .addDeserializer(String.class, new TextDeserializer())
            .addDeserializer(ObjectNode.class, new TreeDeserializer()));
  }

  private static Instant instant(String text) {
    return moment(text).toInstant();
  }

  private static OffsetDateTime moment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      throw new IllegalArgumentException("not a moment with its offset");
    }
    OffsetDateTime moment = OffsetDateTime.parse(text);
    Days.read(moment.toLocalDate().toString());
    return moment.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
