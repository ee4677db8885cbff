package lv.atbalsts.kit.document;

import io.quarkus.security.Authenticated;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.RolesOfSetting;
import lv.atbalsts.kit.events.RecordKind;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the document of a service when it is built: success as the code answers it, refusals as
 * the kit makes them, schemas as every reader understands them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

  private static final DotName OPERATION =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
  private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName SETTING = DotName.createSimple(RolesOfSetting.class);
  private static final List<DotName> GUARDS =
      List.of(ROLES, DotName.createSimple(Authenticated.class));

  private static final Map<Integer, String> SUCCESS =
      Map.of(
          200, "What was asked for",
          201, "Recorded",
          202, "Taken; it is worked on in the background",
          204, "Done; there is nothing to say",
          304, "The caller has it already",
          308, "It goes on elsewhere");

  private static final String IF_MATCH = "If-Match";

  /** Without a body. */
  private static final Set<Integer> BARE = Set.of(204, 304, 308);

  /** What the problem library adds for its own forms, which no operation answers with. */
  private static final List<String> UNUSED =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  private final IndexView index;
  private final SuccessResponses answers;
  private final Map<String, MethodInfo> methods = new HashMap<>();

  /** Quarkus hands over the index of the application. */
  public ApiDocument(IndexView index) {
    this.index = index;
    this.answers = new SuccessResponses(Thread.currentThread().getContextClassLoader());
    for (AnnotationInstance documented : index.getAnnotations(OPERATION)) {
      if (documented.target().kind() == AnnotationTarget.Kind.METHOD) {
        MethodInfo code = documented.target().asMethod();
        AnnotationValue id = documented.value("operationId");
        methods.put(id == null ? code.name() : id.asString(), code);
      }
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    UNUSED.forEach(components::removeSchema);
    ProblemAnswers.addTo(components);
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(this::complete));
    new DocumentSchemas(index).complete(document);
  }

  private void complete(HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    MethodInfo code = methods.get(operation.getOperationId());
    if (code != null) {
      operation.setDescription(described(operation, code));
      success(operation.getResponses(), code);
    }
    if (method == HttpMethod.POST) {
      operation.addParameter(idempotencyKey());
    }
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(each -> IF_MATCH.equals(each.getName()) && each.getDescription() == null)
          .forEach(each -> each.description("the ETag as read").required(true).example("\"0\""));
    }
    for (ProblemAnswers problem : due(method, operation, code)) {
      APIResponse own = operation.getResponses().getAPIResponse(problem.status());
      if (own != null && own.getHeaders() != null) {
        operation.getResponses().addAPIResponse(problem.status(), problem.with(own.getHeaders()));
      } else if (own == null || own.getContent() == null) {
        operation.getResponses().addAPIResponse(problem.status(), problem.reference());
      }
    }
    operation
        .getResponses()
        .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
  }

  /** Who may call it stands in one place, at the operation: what the code lets in. */
  private static String described(Operation operation, MethodInfo code) {
    String roles =
        isPublic(code)
            ? "Public."
            : roles(code)
                .filter(names -> names.size() < RecordKind.EVERYBODY.size())
                .map(names -> "Roles: " + String.join(", ", names) + ".")
                .orElse("Any role.");
    return operation.getDescription() == null ? roles : roles + " " + operation.getDescription();
  }

  private static Optional<List<String>> roles(MethodInfo code) {
    return Stream.of(code.annotation(ROLES), code.declaringClass().declaredAnnotation(ROLES))
        .filter(Objects::nonNull)
        .findFirst()
        .map(allowed -> List.of(allowed.value().asStringArray()))
        .or(() -> rolesOfSetting(code.declaringClass().declaredAnnotation(SETTING)));
  }

  private static Optional<List<String>> rolesOfSetting(AnnotationInstance setting) {
    return Optional.ofNullable(setting)
        .flatMap(
            named ->
                ConfigProvider.getConfig()
                    .getOptionalValues(named.value().asString(), String.class));
  }

  private void success(APIResponses responses, MethodInfo code) {
    APIResponse written =
        responses.getAPIResponses().entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    List.copyOf(responses.getAPIResponses().keySet()).stream()
        .filter(status -> status.startsWith("2"))
        .forEach(responses::removeAPIResponse);
    Set<String> ofBody = new BodyHeaders(index).of(code.returnType());
    answers
        .of(code)
        .forEach(
            (status, headers) -> {
              if (!BARE.contains(status)) {
                headers.addAll(ofBody);
              }
              responses.addAPIResponse(
                  status.toString(), success(status, headers, BARE.contains(status), written));
            });
  }

  private static APIResponse success(
      int status, SortedSet<String> headers, boolean bare, APIResponse written) {
    Content content = written == null ? null : written.getContent();
    boolean described =
        written != null
            && content != null
            && written.getDescription() != null
            && !List.of("OK", "Created").contains(written.getDescription());
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(described && !bare ? written.getDescription() : SUCCESS.get(status));
    if (!bare && content != null) {
      response.setContent(content);
    }
    headers.forEach(header -> response.addHeader(header, DocumentedHeaders.header(header)));
    return response;
  }

  private static Set<ProblemAnswers> due(HttpMethod method, Operation operation, MethodInfo code) {
    Set<ProblemAnswers> due =
        EnumSet.of(
            ProblemAnswers.MALFORMED,
            ProblemAnswers.UNKNOWN_CALLER,
            ProblemAnswers.NOT_FOUND,
            ProblemAnswers.NOT_ACCEPTABLE,
            ProblemAnswers.TOO_MANY,
            ProblemAnswers.FAILURE,
            ProblemAnswers.AWAY);
    if (code == null || !isPublic(code)) {
      due.add(ProblemAnswers.NOT_ALLOWED);
    }
    if (method != HttpMethod.GET) {
      due.addAll(Set.of(ProblemAnswers.CONFLICT, ProblemAnswers.RULE));
    }
    if (takes(IF_MATCH, operation)) {
      due.addAll(Set.of(ProblemAnswers.STALE, ProblemAnswers.NO_VERSION));
    }
    if (operation.getRequestBody() != null) {
      due.addAll(Set.of(ProblemAnswers.MEDIA_TYPE, ProblemAnswers.TOO_LARGE));
    }
    return due;
  }

  private static boolean takes(String header, Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> header.equals(parameter.getName()));
  }

  private static boolean isPublic(MethodInfo code) {
    return code.hasAnnotation(PERMIT_ALL)
        || code.declaringClass().hasDeclaredAnnotation(PERMIT_ALL)
            && GUARDS.stream().noneMatch(code::hasAnnotation);
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(false)
        .description(
            "A key of the caller's own for this request; sent again, it gets the same answer and"
                + " has no second effect. At most 200 characters.")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(200));
  }
}
