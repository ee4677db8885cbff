package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import lv.atbalsts.kit.values.PersonalCodes;
import lv.atbalsts.kit.values.TextRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reads a text, of one line or of several. A free text, which may have line feeds and tabs, is one
 * that may be as long as 500 characters by its {@code @Size}: so the API's document tells it too.
 * No text holds what may be a personal code, for texts travel where persons are not known: but a
 * field of the format {@code personal-code}, and one with a pattern, which says itself what it
 * takes.
 */
final class TextDeserializer extends StdScalarDeserializer<String>
    implements ContextualDeserializer {

  private static final int FREE = 500;

  private static final String PERSONAL_CODE = "personal-code";

  private final boolean free;
  private final boolean anybody;

  TextDeserializer() {
    this(false, false);
  }

  private TextDeserializer(boolean free, boolean anybody) {
    super(String.class);
    this.free = free;
    this.anybody = anybody;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty field) {
    if (field == null || !field.getType().hasRawClass(String.class)) {
      return this;
    }
    Size size = field.getAnnotation(Size.class);
    Schema schema = field.getAnnotation(Schema.class);
    return new TextDeserializer(
        size != null && size.max() >= FREE && size.max() < Integer.MAX_VALUE,
        field.getAnnotation(Pattern.class) != null
            || schema != null && schema.format().equals(PERSONAL_CODE));
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, json);
    }
    String text = json.getText();
    if (!(free ? TextRules.fitsLines(text) : TextRules.fits(text))
        || !anybody && PersonalCodes.mayStandIn(text)) {
      return (String) context.handleWeirdStringValue(String.class, text, "not a text");
    }
    return free ? TextRules.lines(text) : TextRules.line(text);
  }
}
