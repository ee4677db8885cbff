package lv.atbalsts.kit.refusal;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** In which forms the operation that is called answers. */
final class Produced {

  private Produced() {}

  static String now() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    RuntimeResource operation = request == null ? null : request.getTarget();
    return operation == null || operation.getProduces() == null
        ? MediaType.APPLICATION_JSON
        : Arrays.stream(operation.getProduces().getSortedOriginalMediaTypes())
            .map(each -> each.getType() + "/" + each.getSubtype())
            .collect(Collectors.joining(", "));
  }
}
