package lv.atbalsts.kit.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** The schemas of a document, so that every generator of clients understands them alike. */
final class DocumentSchemas {

  private static final String COMPONENT = "#/components/schemas/";

  /** Standard forms: they stand where they are used, no class of a client is made of them. */
  private static final List<String> FORMS =
      List.of("UUID", "LocalDate", "OffsetDateTime", "Instant", "YearMonth", "JsonNode");

  private static final Set<DotName> NEVER_NULL =
      Set.of(
          DotName.createSimple(List.class),
          DotName.createSimple(Set.class),
          DotName.createSimple(Map.class));

  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);

  private final IndexView index;

  DocumentSchemas(IndexView index) {
    this.index = index;
  }

  void complete(OpenAPI document) {
    Map<String, Schema> named = document.getComponents().getSchemas();
    everySchema(document, schema -> inline(schema, named));
    FORMS.forEach(document.getComponents()::removeSchema);
    everySchema(document, DocumentSchemas::anchor);
    named.forEach(this::withoutVersion);
    Set<String> sent = reached(document, requests(document));
    document
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (!sent.contains(name)) {
                require(name, schema);
              }
            });
  }

  /** The version of a record is its ETag. */
  private void withoutVersion(String name, Schema schema) {
    boolean versioned =
        index.getAllKnownImplementors(VERSIONED).stream()
            .anyMatch(type -> simpleName(type).equals(name));
    if (versioned) {
      schema.removeProperty("version");
    }
  }

  private static void inline(Schema schema, Map<String, Schema> named) {
    String name = referred(schema);
    if (name == null || !FORMS.contains(name) || named.get(name) == null) {
      return;
    }
    Schema form = named.get(name);
    schema.setRef(null);
    schema.setType(form.getType());
    schema.setFormat(form.getFormat());
    if (form.getAdditionalPropertiesBoolean() != null) {
      schema.setAdditionalPropertiesBoolean(form.getAdditionalPropertiesBoolean());
    }
    if (schema.getPattern() == null) {
      schema.setPattern(form.getPattern());
    }
    if (schema.getExamples() == null) {
      schema.setExamples(form.getExamples());
    }
  }

  /** The server compares the whole text; a pattern of JSON Schema is looked for anywhere in it. */
  private static void anchor(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern == null || pattern.startsWith("^")) {
      return;
    }
    if (pattern.equals("\\S")) {
      schema.setPattern("^[\\s\\S]*\\S[\\s\\S]*$");
    } else {
      schema.setPattern(pattern.contains("|") ? "^(" + pattern + ")$" : "^" + pattern + "$");
    }
  }

  /**
   * What a record of an answer always has: numbers, truth values and lists, which are never null.
   */
  private void require(String name, Schema schema) {
    Optional<ClassInfo> type = recordOf(name);
    if (type.isEmpty() || schema.getProperties() == null) {
      return;
    }
    for (RecordComponentInfo component : components(type.get())) {
      boolean known =
          schema.getRequired() != null && schema.getRequired().contains(component.name());
      if (!known
          && schema.getProperties().containsKey(component.name())
          && isNeverNull(component.type())) {
        schema.addRequired(component.name());
      }
    }
  }

  /** What a record is written as; a part that is unwrapped is written as its own components. */
  private List<RecordComponentInfo> components(ClassInfo type) {
    return type.recordComponents().stream()
        .flatMap(
            component ->
                component.field().hasAnnotation(UNWRAPPED)
                    ? components(index.getClassByName(component.type().name())).stream()
                    : Stream.of(component))
        .toList();
  }

  /** The record that a schema was made of; none where several bear its name. */
  private Optional<ClassInfo> recordOf(String name) {
    List<ClassInfo> records =
        index.getKnownClasses().stream()
            .filter(ClassInfo::isRecord)
            .filter(type -> simpleName(type).equals(name))
            .toList();
    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
  }

  private static String simpleName(ClassInfo type) {
    return type.name().toString().replaceFirst(".*[.$]", "");
  }

  private static boolean isNeverNull(Type type) {
    return type.kind() == Type.Kind.PRIMITIVE || NEVER_NULL.contains(type.name());
  }

  private static List<Schema> requests(OpenAPI document) {
    return operations(document)
        .filter(operation -> operation.getRequestBody() != null)
        .flatMap(operation -> of(operation.getRequestBody().getContent()))
        .toList();
  }

  /** The names of the schemas that these lead to. */
  private static Set<String> reached(OpenAPI document, Collection<Schema> from) {
    Set<String> names = new HashSet<>();
    List<Schema> open = new ArrayList<>(from);
    while (!open.isEmpty()) {
      walk(
          open.removeLast(),
          schema -> {
            String name = referred(schema);
            if (name != null && names.add(name)) {
              open.add(document.getComponents().getSchemas().get(name));
            }
          });
    }
    return names;
  }

  private static void everySchema(OpenAPI document, Consumer<Schema> act) {
    List.copyOf(document.getComponents().getSchemas().values())
        .forEach(schema -> walk(schema, act));
    operations(document)
        .forEach(
            operation -> {
              if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> walk(parameter.getSchema(), act));
              }
              if (operation.getRequestBody() != null) {
                of(operation.getRequestBody().getContent()).forEach(schema -> walk(schema, act));
              }
              operation.getResponses().getAPIResponses().values().stream()
                  .flatMap(response -> of(response.getContent()))
                  .forEach(schema -> walk(schema, act));
            });
  }

  private static Stream<Operation> operations(OpenAPI document) {
    return document.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream());
  }

  private static Stream<Schema> of(Content content) {
    return content == null
        ? Stream.of()
        : content.getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .filter(Objects::nonNull);
  }

  private static void walk(Schema schema, Consumer<Schema> act) {
    if (schema == null) {
      return;
    }
    act.accept(schema);
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(property -> walk(property, act));
    }
    walk(schema.getItems(), act);
    walk(schema.getAdditionalPropertiesSchema(), act);
    Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(part -> walk(part, act));
  }

  private static String referred(Schema schema) {
    String reference = schema.getRef();
    return reference != null && reference.startsWith(COMPONENT)
        ? reference.substring(COMPONENT.length())
        : null;
  }
}
