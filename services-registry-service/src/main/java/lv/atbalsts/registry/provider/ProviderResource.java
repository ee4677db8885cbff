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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Providers of social services. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/providers")
@Tag(
    name = "Providers",
    description =
        "Who gives social services, by registration number: sociālo pakalpojumu sniedzēji")
class ProviderResource {

  private final ProviderDesk desk;

  ProviderResource(ProviderDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"PROVIDER", "REGISTRAR"})
  @Operation(
      summary = "Record a provider",
      description = "A provider its own registration number, the registrar any.")
  public RestResponse<ProviderView> recordProvider(@NotNull @Valid ProviderTerms given) {
    ProviderView view = desk.add(given).view();
    return Answers.made("/providers/" + view.id(), view);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Rename or correct a provider",
      description =
          "With If-Match. Its registrations are shown under the new name; what was written before"
              + " stands in the history.")
  public ProviderView correctProvider(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectProvider given) {
    return desk.correct(id, ifMatch, given);
  }

  @GET
  @PermitAll
  @Operation(
      summary = "Providers, or the one with a registration number",
      description = "The register is open data.")
  public Page<ProviderView> listProviders(
      @QueryParam("registrationNumber")
          @Parameter(description = "Whole registration number", example = "90000054572")
          String registrationNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "ATVK code of the seat; also finds its former codes",
              example = "0038000")
          String municipality,
      @BeanParam PageRequest page) {
    return desk.list(registrationNumber, municipality, page).map(Provider::view);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(summary = "A provider", description = "The register is open data.")
  public ProviderView readProvider(@PathParam("id") UUID id) {
    return desk.view(id);
  }
}
