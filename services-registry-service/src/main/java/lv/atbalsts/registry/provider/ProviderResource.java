package lv.atbalsts.registry.provider;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Providers of social services. */
@Path("/providers")
@Tag(name = "Providers")
class ProviderResource {

  private final ProviderDesk desk;

  ProviderResource(ProviderDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({"PROVIDER", "REGISTRAR"})
  @Operation(
      operationId = "recordProvider",
      summary = "Record a provider",
      description = "PROVIDER (its own registration number) or REGISTRAR (any).")
  public RestResponse<ProviderView> record(@NotNull @Valid RecordProvider given) {
    ProviderView view = ProviderView.of(desk.record(given));
    return Answers.made("/providers/" + view.id(), view, view.version());
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "correctProvider",
      summary = "Rename or correct a provider",
      description =
          "REGISTRAR, with If-Match. Its registrations are shown under the new name; what was"
              + " written before stands in the history.")
  public RestResponse<ProviderView> correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @NotNull @Valid CorrectProvider given) {
    ProviderView view = ProviderView.of(desk.correct(id, ifMatch, given));
    return Answers.found(view, view.version());
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listProviders",
      summary = "Providers, or the one with a registration number",
      description = "Public: the register is open data.")
  public RestResponse<ProviderList> list(
      @QueryParam("registrationNumber")
          @Parameter(description = "Whole registration number", example = "90000054572")
          String registrationNumber,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return desk.list(registrationNumber, page)
        .map(ProviderView::of)
        .response(ProviderList::new, uri);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "readProvider",
      summary = "A provider",
      description = "Public: the register is open data.")
  public RestResponse<ProviderView> read(@PathParam("id") UUID id) {
    ProviderView view = ProviderView.of(desk.published(id));
    return Answers.found(view, view.version());
  }
}
