package lv.atbalsts.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Puts the contracts into the document that Quarkus serves at {@code /openapi}. It runs when the
 * jar is built, so that the running gateway neither parses nor merges anything.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiMergeFilter implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI own) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    OpenAPI merged = new OpenApiMerger(ServiceContracts.read(loader)).into(own);
    GatewayResponses.addTo(merged);
    own.setPaths(merged.getPaths());
    own.setComponents(merged.getComponents());
    own.setTags(merged.getTags());
  }
}
