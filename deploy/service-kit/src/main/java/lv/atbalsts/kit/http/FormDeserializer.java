package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value that is a text of one form in JSON, and in no other. */
final class FormDeserializer<T> extends StdScalarDeserializer<T> {

  private final transient Function<String, T> read;

  FormDeserializer(Class<T> type, Function<String, T> read) {
    super(type);
    this.read = read;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(_valueClass, json);
    }
    try {
      return read.apply(json.getText());
    } catch (DateTimeException | IllegalArgumentException other) {
      return (T) context.handleWeirdStringValue(_valueClass, json.getText(), "not of the form");
    }
  }
}
