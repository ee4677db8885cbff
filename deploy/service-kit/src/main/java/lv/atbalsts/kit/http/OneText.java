package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import lv.atbalsts.kit.values.Wording;

/**
 * Reads a text, of one line or of several. A free text, which may have line feeds and tabs, is one
 * that may be as long as 500 characters by its {@code @Size}: so the API's document tells it too.
 */
final class OneText extends StdScalarDeserializer<String> implements ContextualDeserializer {

  private static final int FREE = 500;

  private final boolean free;

  OneText(boolean free) {
    super(String.class);
    this.free = free;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty field) {
    Size size =
        field == null || !field.getType().hasRawClass(String.class)
            ? null
            : field.getAnnotation(Size.class);
    return size != null && size.max() >= FREE && size.max() < Integer.MAX_VALUE
        ? new OneText(true)
        : this;
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, json);
    }
    String text = json.getText();
    if (!(free ? Wording.fitsLines(text) : Wording.fits(text))) {
      return (String) context.handleWeirdStringValue(String.class, text, "not a text");
    }
    return free ? Wording.lines(text) : Wording.line(text);
  }
}
