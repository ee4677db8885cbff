package lv.atbalsts.assessment.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.client.ClientRequests.SearchClient;
import lv.atbalsts.assessment.client.ClientView.ClientEntry;
import lv.atbalsts.assessment.client.ClientView.RecordedClient;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.http.ReadsOnly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Clients' records. Whoever opens one names the purpose and is written to the access log. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class ClientResource {

  private static final String PURPOSE =
      "why the record is opened: CASE_WORK, NEEDS_ASSESSMENT, SERVICE_GRANTING, COMPLAINT or SUPERVISION";

  private final ClientDesk desk;
  private final CorrectionDesk corrections;
  private final AccessLog log;

  ClientResource(ClientDesk desk, CorrectionDesk corrections, AccessLog log) {
    this.desk = desk;
    this.corrections = corrections;
    this.log = log;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "recordClient",
      summary = "Record a person",
      description = "MUNICIPALITY, for itself. The answer has ids only, and what seemed odd.")
  public RestResponse<RecordedClient> record(@Valid @NotNull RecordClient form) {
    NewClient prepared = desk.record(form);
    ClientFacts facts = prepared.facts();
    return ResponseBuilder.<RecordedClient>create(201)
        .entity(new RecordedClient(facts.id(), facts.clientRef(), prepared.warnings()))
        .location(URI.create("/clients/" + facts.id()))
        .build();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listClients",
      summary = "List clients, without names and codes",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public Page<ClientEntry> list(
      @QueryParam("clientRef")
          @Parameter(
              description = "only the person whom events mean by this, also from before a merge",
              example = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @BeanParam PageRequest page) {
    Page<Client> found = clientRef == null ? desk.page(page) : Page.whole(desk.meant(clientRef));
    return found.map(Client::entry);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readClient",
      summary = "Read a person's record",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners. The reading is logged. A merged record answers 308 with the kept one's link, an erased one 410.")
  public RestResponse<ClientView> read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    Client client = desk.find(id);
    if (!client.id().equals(id)) {
      return elsewhere(client.id());
    }
    return ResponseBuilder.ok(desk.view(client))
        .header(HttpHeaders.ETAG, Etag.of(client.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @PersonalData("CORRECT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctClient",
      summary = "Correct what is written of a person",
      description =
          "MUNICIPALITY, its own clients; with If-Match. The code has an operation of its own.")
  public RestResponse<Void> correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @Valid @NotNull Particulars particulars) {
    long version = corrections.correct(id, ifMatch, particulars);
    return ResponseBuilder.<Void>noContent().header(HttpHeaders.ETAG, Etag.of(version)).build();
  }

  @POST
  @Path("/search")
  @ReadsOnly
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "searchClients",
      summary = "Find a person by personal code",
      description =
          "MUNICIPALITY among its own; ASSESSOR and REGION among the project's partners'. Each hit is logged.")
  public Page<ClientEntry> search(
      @Valid @NotNull SearchClient search,
      @HeaderParam("Access-Purpose")
          @Parameter(description = PURPOSE, required = true, example = "CASE_WORK")
          String purpose) {
    log.require(purpose);
    List<Client> hits = desk.search(purpose, search.personalCode());
    hits.forEach(hit -> log.write(purpose, "SEARCH_HIT", hit.id(), hit.municipality()));
    return Page.whole(hits.stream().map(Client::entry).toList());
  }

  /** The record was merged: where it goes on. */
  private static RestResponse<ClientView> elsewhere(UUID kept) {
    return ResponseBuilder.<ClientView>create(RestResponse.Status.PERMANENT_REDIRECT)
        .header(HttpHeaders.LOCATION, "/clients/" + kept)
        .header(HttpHeaders.LINK, "</clients/%s>; rel=\"canonical\"".formatted(kept))
        .build();
  }
}
