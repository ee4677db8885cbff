package lv.atbalsts.gateway.openapi;

import io.smallrye.openapi.api.util.MergeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Merges several documents into one. Their info, servers and security schemes are left out: the
 * gateway's own apply to all. An operation id that two services use gets the service's name as a
 * prefix, because a generated client has one method for each.
 */
final class OpenApiMerger {

  /** The security scheme of the gateway's own document. */
  static final String TOKEN = "token";

  private static final String SERVICE = "{service}";

  /** Answers of the gateway where it does not reach the service. */
  private static final Map<String, String> UNREACHED =
      new TreeMap<>(Map.of("502", "UNREACHABLE", "504", "NO_ANSWER"));

  private final Map<String, OpenAPI> contracts;
  private final Set<String> sharedIds;

  OpenApiMerger(Map<String, OpenAPI> contracts) {
    this.contracts = contracts;
    this.sharedIds = sharedIds();
  }

  /** Adds the contracts to the gateway's own document. */
  OpenAPI into(OpenAPI own) {
    OpenAPI merged = own;
    for (Map.Entry<String, OpenAPI> each : contracts.entrySet()) {
      merged = MergeUtil.merge(merged, prepared(each.getKey(), each.getValue()));
    }
    return merged;
  }

  private OpenAPI prepared(String service, OpenAPI contract) {
    boolean guarded = contract.getSecurity() != null && !contract.getSecurity().isEmpty();
    contract.setInfo(null);
    contract.setServers(null);
    contract.setSecurity(null);
    if (contract.getComponents() != null) {
      contract.getComponents().setSecuritySchemes(null);
    }
    operations(contract).forEach(operation -> prepare(service, operation, guarded));
    contract.setPaths(ofThe(service, contract.getPaths()));
    return contract;
  }

  /** Paths that every service has are put under the service's name. */
  private static Paths ofThe(String service, Paths paths) {
    Paths named = OASFactory.createPaths();
    paths
        .getPathItems()
        .forEach((path, item) -> named.addPathItem(path.replace(SERVICE, service), item));
    return named;
  }

  private void prepare(String service, Operation operation, boolean guardedAll) {
    String id = operation.getOperationId();
    if (sharedIds.contains(id)) {
      operation.setOperationId(service + Character.toUpperCase(id.charAt(0)) + id.substring(1));
    }
    if (operation.getParameters() != null) {
      operation.setParameters(
          operation.getParameters().stream()
              .filter(parameter -> !SERVICE.equals("{" + parameter.getName() + "}"))
              .toList());
    }
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    UNREACHED.forEach(
        (status, name) ->
            operation
                .getResponses()
                .addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/" + name)));
    boolean guarded =
        operation.getSecurity() == null ? guardedAll : !operation.getSecurity().isEmpty();
    operation.setSecurity(
        guarded
            ? List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, roles(operation)))
            : new ArrayList<>());
  }

  /** The roles that may call it, whatever the service calls its security scheme. */
  private static List<String> roles(Operation operation) {
    return operation.getSecurity() == null
        ? List.of()
        : operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .distinct()
            .toList();
  }

  private Set<String> sharedIds() {
    Map<String, Integer> uses = new HashMap<>();
    for (OpenAPI contract : contracts.values()) {
      Set<String> ids = new HashSet<>();
      operations(contract).forEach(operation -> ids.add(operation.getOperationId()));
      ids.forEach(id -> uses.merge(id, 1, Integer::sum));
    }
    uses.values().removeIf(times -> times == 1);
    uses.remove(null);
    return uses.keySet();
  }

  static List<Operation> operations(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return List.of();
    }
    return document.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream())
        .toList();
  }
}
