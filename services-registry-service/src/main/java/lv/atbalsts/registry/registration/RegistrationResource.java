package lv.atbalsts.registry.registration;

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
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of social service providers (sociālo pakalpojumu sniedzēju reģistrs). */
@Path("/registrations")
@Tag(name = "Registration")
class RegistrationResource {

  private final RegistrationDesk desk;

  RegistrationResource(RegistrationDesk desk) {
    this.desk = desk;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "searchRegistrations",
      summary = "Search the register",
      description = "Public. Registrations that hold on a day, today if none is given.")
  public RestResponse<RegistrationList> search(
      @BeanParam RegistrationSearch wanted, @BeanParam PageRequest page, @Context UriInfo uri) {
    return desk.search(wanted, page).response(RegistrationList::new, uri);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "readRegistration",
      summary = "A registration, also one that has ended",
      description = "Public.")
  public RestResponse<RegistrationView> read(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "The day for which active is told, today if absent",
              example = "2021-10-01")
          LocalDate asOf) {
    RegistrationView view = desk.read(id, asOf);
    return Answers.found(view, view.version());
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "correctRegistration",
      summary = "Correct what is written of a registration",
      description =
          "REGISTRAR, with If-Match. Service, address, municipality and days; the number and the"
              + " provider stay. What was written before stands in the history.")
  public RestResponse<RegistrationView> correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @NotNull @Valid CorrectRegistration given) {
    RegistrationView view = desk.correct(id, ifMatch, given);
    return Answers.found(view, view.version());
  }

  @POST
  @Path("/{id}/exclusion")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "excludeRegistration",
      summary = "Take a registration out of the register",
      description = "REGISTRAR.")
  public RestResponse<RegistrationView> exclude(
      @PathParam("id") UUID id, @NotNull @Valid ExcludeRegistration given) {
    RegistrationView view = desk.exclude(id, given);
    return Answers.found(view, view.version());
  }

  @POST
  @Path("/expiries")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "recordExpiries",
      summary = "Tell the other services which registrations have expired",
      description =
          "REGISTRAR, as a daily job. A registration ends by its dates alone; this publishes"
              + " RegistrationEnded for at most 200 that were not told yet.")
  public ExpiryCount recordExpiries() {
    return new ExpiryCount(desk.recordExpiries());
  }
}
