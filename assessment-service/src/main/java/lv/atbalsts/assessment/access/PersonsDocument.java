package lv.atbalsts.assessment.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What holds of all operations on persons' records: the purposes for which one may be opened, and
 * that an erased one, named in the path or in the body, is gone, as is a file after its time.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PersonsDocument implements OASFilter {

  /** Whose records are persons': the first part of their addresses. */
  private static final Set<String> RECORDS =
      Set.of(
          "clients",
          "enrolments",
          "assessments",
          "support-plans",
          "grants",
          "moves",
          "shares",
          "emergency-accesses");

  /** Where somebody is recorded who has no record yet. */
  private static final String NEW = "/clients";

  /** What was refused of a file, which is kept for a time only. */
  private static final String ROWS = "/{service}/imports/{id}/errors";

  private final List<Object> purposes =
      ConfigProvider.getConfig().getValues("atbalsts.access.purposes", String.class).stream()
          .sorted()
          .<Object>map(purpose -> purpose)
          .toList();

  @Override
  public Parameter filterParameter(Parameter parameter) {
    if ("Access-Purpose".equals(parameter.getName())) {
      parameter.setSchema(
          OASFactory.createSchema().addType(SchemaType.STRING).enumeration(purposes));
    }
    return parameter;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          if (isOfOnePerson(path, method) || ROWS.equals(path)) {
                            mayBeGone(operation);
                          }
                        }));
  }

  /** Below the address of somebody's record, or with the person in the body; no list of many. */
  private static boolean isOfOnePerson(String path, HttpMethod method) {
    String[] parts = path.split("/");
    return RECORDS.contains(parts[1])
        && (path.contains("{") || method == HttpMethod.POST && !NEW.equals(path));
  }

  private static void mayBeGone(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse("410", OASFactory.createAPIResponse().ref("#/components/responses/GONE"));
    // in their order, whichever filter of the document comes last
    operation
        .getResponses()
        .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
  }
}
