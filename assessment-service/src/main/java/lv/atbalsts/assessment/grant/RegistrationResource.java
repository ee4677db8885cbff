package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.registry.KnownRegistration;
import lv.atbalsts.assessment.registry.Registrations;
import lv.atbalsts.kit.http.OneOf;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The registrations that may be named in a grant. */
@Path("/grants/registrations")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class RegistrationResource {

  private final Registrations registrations;
  private final Clock clock;

  RegistrationResource(Registrations registrations, Clock clock) {
    this.registrations = registrations;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listGrantableRegistrations",
      summary = "List the registrations known here that may be granted on a day",
      description =
          "MUNICIPALITY, ASSESSOR, REGION. Known from the events of services-registry-service.")
  public RestResponse<GrantableRegistrationList> list(
      @QueryParam("serviceType")
          @OneOf(codes = ServiceTypes.class)
          @Parameter(description = "only this service", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("on")
          @Parameter(
              description = "valid on which day; today where none is given",
              example = "2019-07-01")
          LocalDate on,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    List<KnownRegistration> known =
        registrations.validOn(serviceType, day, page.after(), page.limit() + 1);
    return Page.of(known, page.limit(), KnownRegistration::id)
        .map(GrantableRegistrationView::of)
        .response(GrantableRegistrationList::new, uri);
  }
}
