package lv.atbalsts.assessment.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The parts that FHIR R4 resources are built of. A resource is a tree of JSON nodes; what has no
 * value is left out, for FHIR knows no null.
 */
public final class Fhir {

  /** The media type of a resource. */
  public static final String JSON = "application/fhir+json";

  private static final String BASE = "https://atbalsts.lv/fhir/";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Fhir() {}

  /** A new resource. */
  public static ObjectNode resource(String type, String id) {
    return NODES.objectNode().put("resourceType", type).put("id", id);
  }

  /** The name of something of the programme's own: {@code uri("CodeSystem", "service-type")}. */
  public static String uri(String kind, String name) {
    return BASE + kind + "/" + name;
  }

  /** A code of one of the programme's own lists, such as {@code "service-type"}. */
  public static ObjectNode coding(String list, String code) {
    return NODES.objectNode().put("system", uri("CodeSystem", list)).put("code", code);
  }

  /** A concept that one code of one of the programme's own lists stands for. */
  public static ObjectNode concept(String list, String code) {
    ObjectNode concept = NODES.objectNode();
    concept.putArray("coding").add(coding(list, code));
    return concept;
  }

  /** The person, by the random id by which events speak of them: never a name. */
  public static ObjectNode person(UUID clientRef) {
    ObjectNode reference = NODES.objectNode().put("type", "Patient");
    reference.set("identifier", identifier("client-ref", clientRef.toString()));
    return reference;
  }

  /** An identifier of one of the programme's own kinds, such as {@code "assessment"}. */
  public static ObjectNode identifier(String kind, String value) {
    return NODES.objectNode().put("system", uri("id", kind)).put("value", value);
  }

  /** From the first day to the last; either end may be open. */
  public static ObjectNode period(LocalDate from, LocalDate to) {
    ObjectNode period = NODES.objectNode();
    if (from != null) {
      period.put("start", from.toString());
    }
    if (to != null) {
      period.put("end", to.toString());
    }
    return period;
  }
}
