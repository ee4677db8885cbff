package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import lv.atbalsts.kit.values.PersonalCodes;

/**
 * Reads an object whose fields no type knows; its texts hold what {@link TextDeserializer} takes,
 * and so do the fields' names.
 */
final class TreeDeserializer extends StdDeserializer<ObjectNode> {

  TreeDeserializer() {
    super(ObjectNode.class);
  }

  @Override
  public ObjectNode deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return (ObjectNode) context.handleUnexpectedToken(ObjectNode.class, json);
    }
    ObjectNode fields = (ObjectNode) context.readTree(json);
    check(fields, context);
    return fields;
  }

  private static void check(JsonNode node, DeserializationContext context)
      throws JsonMappingException {
    if (node.isTextual() && PersonalCodes.mayStandIn(node.textValue())) {
      throw context.weirdStringException(node.textValue(), String.class, "not a text");
    }
    for (var field : node.properties()) {
      Reference step = new Reference(node, field.getKey());
      inside(TextNode.valueOf(field.getKey()), step, context);
      inside(field.getValue(), step, context);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      inside(node.get(i), new Reference(node, i), context);
    }
  }

  private static void inside(JsonNode node, Reference step, DeserializationContext context)
      throws JsonMappingException {
    try {
      check(node, context);
    } catch (JsonMappingException unfit) {
      unfit.prependPath(step);
      throw unfit;
    }
  }
}
