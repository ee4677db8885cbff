package lv.atbalsts.kit.events;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of an aggregate over HTTP, the same in every service. */
@Path("/{service}/history/{subject}")
@Authenticated
@Tag(name = "Changes")
class HistoryResource {

  private final History history;
  private final ServiceName service;

  HistoryResource(History history, ServiceName service) {
    this.history = history;
    this.service = service;
  }

  /** What happened to one aggregate, oldest first. */
  @GET
  @Transactional
  @Operation(
      operationId = "readHistory",
      summary = "Who changed a record, when, and what",
      description =
          "Any role with a token; only what the caller may see. The events of one record in order.")
  public RestResponse<HistoryList> history(
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
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    Long after = page.after(Long::valueOf);
    List<History.Entry> entries = history.of(subject, after == null ? 0 : after, page.limit() + 1);
    if (!service.service().equals(name) || after == null && entries.isEmpty()) {
      Refusals.notFound("history").raise();
    }
    return Page.of(entries, page.limit(), History.Entry::sequence).response(HistoryList::new, uri);
  }

  /** A page of an aggregate's history. */
  @Schema(name = "HistoryList", description = "a page of a history")
  public record HistoryList(
      @Schema(description = "what happened, oldest first") List<History.Entry> items) {}
}
