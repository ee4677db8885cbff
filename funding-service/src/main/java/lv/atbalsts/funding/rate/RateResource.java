package lv.atbalsts.funding.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
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
      description = "In force from its day until the next one of the same kind.")
  public RestResponse<UnitRateView> publish(@NotNull @Valid RateTerms request) {
    return Answers.made("/unit-rates", desk.publish(request));
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "correctUnitRate",
      summary = "Correct a unit rate that was published wrongly",
      description =
          "Before a claim has been priced by it: 409 with the claims after. The wrong rate prices"
              + " nothing any more and stays readable with who said so, when and why; the right one,"
              + " where there is any, is published in the same step.")
  public UnitRateView correct(@RestPath UUID id, @NotNull @Valid CorrectRate request) {
    return desk.correct(id, request);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "PROVIDER", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(operationId = "listUnitRates", summary = "List the unit rates")
  public Page<UnitRateView> list(
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "Only of this service type.", example = "DAY_CARE_CENTRE")
          String serviceType,
      @BeanParam PageRequest page) {
    return desk.list(serviceType, page);
  }
}
