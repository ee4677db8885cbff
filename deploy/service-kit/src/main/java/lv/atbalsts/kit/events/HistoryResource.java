package lv.atbalsts.kit.events;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of an aggregate over HTTP, the same in every service. */
@Path("/{service}/history/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@EndpointDisabled(name = "publishes-facts", stringValue = "false")
@Tag(name = "Changes")
class HistoryResource {

  private final History history;
  private final ServiceName service;
  private final Instance<HistoryGate> gates;
  private final Callers callers;
  private final RowScope scope;

  HistoryResource(
      History history,
      ServiceName service,
      @Any Instance<HistoryGate> gates,
      Callers callers,
      RowScope scope) {
    this.history = history;
    this.service = service;
    this.gates = gates;
    this.callers = callers;
    this.scope = scope;
  }

  /** What happened to one aggregate, oldest first. */
  @GET
  @Transactional
  @Operation(
      operationId = "readHistory",
      summary = "Who changed a record, when, and what",
      description =
          "Only what the caller may see. A person's record in"
              + " assessment-service: the roles that read the record itself, for a purpose, and the"
              + " reading is logged. The events of one record in order.")
  public Page<History.Entry> history(
      @PathParam("service")
          @Parameter(
              description = "assessment, registry, funding or indicators",
              example = "assessment")
          String name,
      @PathParam("subject")
          @Parameter(
              description = "the record's id, as its events name it",
              example = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID subject,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why a person's record is opened; asked for that alone",
              example = "CASE_WORK")
          String purpose,
      @BeanParam PageRequest page) {
    callers.current();
    service.require(name);
    boolean whole = false;
    for (HistoryGate gate : gates) {
      whole |= gate.open(subject, purpose);
    }
    Long after = page.after(Long::valueOf);
    Supplier<List<History.Entry>> reading =
        () -> history.of(subject, after == null ? 0 : after, page.limit() + 1);
    List<History.Entry> entries = whole ? scope.beyond(reading::get) : reading.get();
    if (after == null && entries.isEmpty()) {
      throw Refusals.notFound("history");
    }
    return Page.of(entries, page, History.Entry::sequence);
  }
}
