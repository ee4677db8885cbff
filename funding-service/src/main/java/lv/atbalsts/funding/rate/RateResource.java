package lv.atbalsts.funding.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/unit-rates")
@Tag(name = "Unit rates", description = "What one unit of a service is compensated with, by date.")
class RateResource {

  private final RateDesk desk;

  RateResource(RateDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "publishUnitRate",
      summary = "Publish a unit rate",
      description = "Roles: MINISTRY. In force from its day until the next one of the same kind.")
  @ResponseStatus(201)
  public RestResponse<UnitRateView> publish(@NotNull @Valid PublishRate request) {
    UnitRateView rate = desk.publish(request);
    return Answers.made("/unit-rates", rate);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "PROVIDER", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listUnitRates",
      summary = "List the unit rates",
      description = "Roles: MUNICIPALITY, REGION, PROVIDER, CFLA, MINISTRY, AUDITOR.")
  public RestResponse<UnitRateList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(
            desk.list(page.after(), page.limit() + 1), page.limit(), UnitRateView::unitRateId)
        .response(UnitRateList::new, uri);
  }
}
