package lv.atbalsts.assessment.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
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
 * that an erased one, named in the path or in the body, is gone.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PersonsDocument implements OASFilter {

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
                item.getOperations().entrySet().stream()
                    .filter(each -> path.contains("{") || each.getKey() != HttpMethod.GET)
                    .forEach(each -> mayBeGone(each.getValue())));
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
