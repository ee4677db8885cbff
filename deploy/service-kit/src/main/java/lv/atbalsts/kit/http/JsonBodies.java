package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import lv.atbalsts.kit.refusal.ExceptionToRefusal;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Reads what callers send as JSON: a body, or a row of a file; every wrong field is found. */
@ApplicationScoped
public class JsonBodies {

  private final ObjectMapper json;
  private final ObjectReader trees;

  JsonBodies(ObjectMapper json) {
    this.json = StrictJson.forCallers(json);
    this.trees =
        this.json.readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  /** Reads a body, which is UTF-8. */
  Object body(byte[] sent, Type type) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
    } catch (CharacterCodingException other) {
      throw KitRefusal.BODY_IS_NOT_UTF_8.with();
    }
    return read(text, json.constructType(type));
  }

  /**
   * Reads a row of a file.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every wrong field
   */
  public <T> T row(String line, Class<T> shape) {
    return read(line, json.constructType(shape));
  }

  /** The same of a row that is not written as JSON. */
  public <T> T row(JsonNode row, Class<T> shape) {
    return bound(row, json.constructType(shape));
  }

  private <T> T read(String text, JavaType type) {
    JsonNode tree;
    try {
      tree = trees.readTree(text);
    } catch (JsonMappingException more) {
      throw ExceptionToRefusal.malformed(more);
    } catch (JsonProcessingException malformed) {
      throw ExceptionToRefusal.of(malformed, 400);
    }
    if (tree.isMissingNode() || tree.isNull()) {
      throw KitRefusal.BODY_IS_MISSING.with();
    }
    return bound(tree, type);
  }

  /** A field that does not fit is put down and taken away, until the rest fits. */
  private <T> T bound(JsonNode tree, JavaType type) {
    InvalidFields unfit = new InvalidFields(tree);
    ObjectReader reader = json.readerFor(type);
    while (true) {
      try {
        T value = reader.readValue(tree);
        unfit.refuseIfAny();
        return value;
      } catch (JsonMappingException mismatch) {
        if (!unfit.takeAway(mismatch)) {
          throw unfit.refusal();
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
