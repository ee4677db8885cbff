package lv.atbalsts.funding.measure;

import jakarta.annotation.security.PermitAll;
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

@Path("/measures")
@Tag(name = "Measures", description = "What the funds pay for, how much, from when to when.")
class MeasureResource {

  private final MeasureDesk desk;

  MeasureResource(MeasureDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "defineMeasure",
      summary = "Define a measure",
      description = "Roles: MINISTRY. A code is defined once.")
  @ResponseStatus(201)
  public RestResponse<MeasureView> define(@NotNull @Valid DefineMeasure request) {
    MeasureView measure = desk.define(request);
    return Answers.made("/measures", measure);
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listMeasures",
      summary = "List the measures",
      description = "Public, without a token.")
  public RestResponse<MeasureList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.list(page.after(), page.limit() + 1), page.limit(), MeasureView::measureId)
        .response(MeasureList::new, uri);
  }
}
