package lv.atbalsts.registry.price;

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
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.price.PriceRequests.CorrectPrice;
import lv.atbalsts.registry.price.PriceRequests.ListPrice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What registered services cost. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/prices")
@Tag(name = "Prices", description = "What registered services cost, by date: cenrādis")
class PriceResource {

  private final PriceDesk desk;

  PriceResource(PriceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Put a price on the list of a registration",
      description = "A provider of its own registration. There is one price a day for a unit.")
  public RestResponse<PriceView> listPrice(@NotNull @Valid ListPrice given) {
    PriceView view = desk.list(given);
    return Answers.made("/prices/" + view.id(), view);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Correct a price",
      description = "With If-Match. What was written before stands in the history.")
  public PriceView correctPrice(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectPrice given) {
    return desk.correct(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(summary = "End a price on a day")
  public PriceView endPrice(@PathParam("id") UUID id, @NotNull @Valid EndWithReason given) {
    return desk.end(id, given);
  }

  @POST
  @Path("/{id}/annulment")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(summary = "Annul a price that should not have been entered")
  public PriceView annulPrice(@PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.annul(id, given);
  }

  @GET
  @PermitAll
  @Operation(summary = "Prices of registered services")
  public Page<PriceView> searchPrices(
      @QueryParam("registrationId")
          @Parameter(description = "Registration", example = "019a0000-0000-7000-8000-000000000003")
          UUID registrationId,
      @QueryParam("provider")
          @Parameter(description = "The provider's registration number", example = "90000054572")
          String provider,
      @QueryParam("as-of")
          @Parameter(
              description = "Only prices that hold on this day; all of any day if absent",
              example = "2022-03-01")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    return desk.search(registrationId, provider, asOf, page);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(summary = "A price")
  public PriceView readPrice(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
