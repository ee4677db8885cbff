package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.upstream.registry.KnownRegistration;
import lv.atbalsts.assessment.upstream.registry.KnownRegistrations;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registrations that may be named in a grant. */
@Path("/grants/registrations")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class GrantableRegistrationResource {

  private final KnownRegistrations registrations;
  private final Clock clock;

  GrantableRegistrationResource(KnownRegistrations registrations, Clock clock) {
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
  public Page<GrantableRegistrationView> list(
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "only this service", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("on")
          @Parameter(
              description = "valid on which day; today where none is given",
              example = "2019-07-01")
          LocalDate on,
      @BeanParam PageRequest page) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    List<KnownRegistration> known =
        registrations.validOn(serviceType, day, page.after(), page.limit() + 1);
    return Page.of(known, page, KnownRegistration::id).map(GrantableRegistrationView::of);
  }
}
