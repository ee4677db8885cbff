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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;
import lv.atbalsts.registry.registration.RegistrationView.ExpiryCount;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of social service providers (sociālo pakalpojumu sniedzēju reģistrs). */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registrations")
@Tag(name = "Registration")
class RegistrationResource {

  private final RegistrationDesk desk;
  private final RegistrationCorrectionDesk corrections;

  RegistrationResource(RegistrationDesk desk, RegistrationCorrectionDesk corrections) {
    this.desk = desk;
    this.corrections = corrections;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "Search the register",
      description =
          "Registrations that hold on a day, today if none is given; all conditions hold. Those that do"
              + " not hold are found by status.")
  public Page<RegistrationView> searchRegistrations(
      @BeanParam RegistrationSearch wanted,
      @BeanParam SearchTerms terms,
      @BeanParam PageRequest page) {
    return desk.search(wanted, terms, page);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(summary = "A registration, also one that has ended")
  public RegistrationView readRegistration(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "The day for which active is told, today if absent",
              example = "2021-10-01")
          LocalDate asOf) {
    return desk.read(id, asOf);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Correct what is written of a registration",
      description =
          "With If-Match. Service, address, municipality and days; the number and the provider"
              + " stay. Refused where placements, agreements, prices, numbers of places or created"
              + " places would be left outside of it: the answer names each by its path. What was"
              + " written before stands in the history.")
  public RegistrationView correctRegistration(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectRegistration given) {
    return corrections.correct(id, ifMatch, given);
  }

  @POST
  @Path("/expiries")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Tell the other services which registrations have expired",
      description =
          "Done every night by itself, at midnight in Riga. A registration ends by its dates alone;"
              + " this publishes RegistrationEnded for at most 200 that were not told yet.")
  public ExpiryCount recordExpiries() {
    return new ExpiryCount(desk.recordExpiries());
  }
}
