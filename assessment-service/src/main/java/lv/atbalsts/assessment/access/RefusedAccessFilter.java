package lv.atbalsts.assessment.access;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sees every refusal of personal data, also one before the operation began, such as of a role that
 * may not; such a refusal is answered from a thread that must not wait, so a worker writes it.
 */
class RefusedAccessFilter {

  private static final Set<Integer> REFUSALS = Set.of(403, 404, 410);
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final int NO_PURPOSE = 400;
  static final String PURPOSE = "Access-Purpose";

  private final RefusedAccesses refused;
  private final RequestedRecords asked;
  private final AccessLog log;
  private final Callers callers;

  RefusedAccessFilter(
      RefusedAccesses refused, RequestedRecords asked, AccessLog log, Callers callers) {
    this.refused = refused;
    this.asked = asked;
    this.log = log;
    this.callers = callers;
  }

  @ServerResponseFilter
  @PersonalData
  public Uni<Void> write(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    Optional<Caller> caller = callers.find();
    List<RefusedAccesses.Record> records =
        Stream.concat(
                RefusedAccesses.Record.of(request.getUriInfo()).stream(), asked.records().stream())
            .toList();
    String purpose = request.getHeaderString(PURPOSE);
    if (caller.isEmpty() || records.isEmpty() || !refused(request, response.getStatus())) {
      return Uni.createFrom().voidItem();
    }
    String operation = resource.getResourceMethod().getAnnotation(PersonalData.class).value();
    int status = response.getStatus();
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> refused.write(caller.get(), purpose, operation, status, records))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /** What is opened is opened for a purpose; a change that is malformed opens nothing. */
  private boolean refused(ContainerRequestContext request, int status) {
    return REFUSALS.contains(status)
        || status == NO_PURPOSE
            && READING.contains(request.getMethod())
            && !log.names(request.getHeaderString(PURPOSE));
  }
}
