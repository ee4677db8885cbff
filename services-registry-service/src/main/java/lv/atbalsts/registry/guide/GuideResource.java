package lv.atbalsts.registry.guide;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Texts;
import lv.atbalsts.registry.guide.GuideRequests.AddGuideItem;
import lv.atbalsts.registry.guide.GuideRequests.WriteGuideItem;
import lv.atbalsts.registry.guide.GuideView.GuideItemView;
import lv.atbalsts.registry.guide.GuideView.GuideSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Guides for applicants; anyone reads them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registration-guides")
@Tag(
    name = "Guides",
    description = "What to prepare for a registration, and why: reģistrācijas ceļvedis")
class GuideResource {

  private static final String KINDS =
      "MUNICIPALITY, STATE, ASSOCIATION (an association or a foundation: biedrība, nodibinājums),"
          + " COMPANY, NATURAL_PERSON or OTHER";

  private static final String HTML = "text/html; charset=UTF-8";

  private final GuideDesk desk;

  GuideResource(GuideDesk desk) {
    this.desk = desk;
  }

  @GET
  @PermitAll
  @Operation(summary = "All guides, by service type")
  public Page<GuideSummary> listGuides() {
    return Page.whole(desk.serviceTypes().stream().map(GuideSummary::of).toList());
  }

  @GET
  @Path("/{serviceType}/{applicantKind}")
  @PermitAll
  @Operation(
      summary = "What an applicant prepares for a service type",
      description = "In Latvian and English, with the legal source; what is only assumed says so.")
  public GuideView readGuide(
      @PathParam("serviceType")
          @Parameter(description = "Code of GET /service-types", example = "GROUP_HOME")
          String serviceType,
      @PathParam("applicantKind") @Parameter(description = KINDS, example = "ASSOCIATION")
          String applicantKind,
      @QueryParam("as-of")
          @Parameter(description = "The day of the guide, today if absent", example = "2021-10-01")
          LocalDate asOf) {
    return desk.guide(serviceType, applicantKind, asOf);
  }

  @GET
  @Path("/{serviceType}/{applicantKind}/page")
  @PermitAll
  @Produces(HTML)
  @Operation(
      summary = "The same as one page to be printed",
      description = "In Latvian or English, by lang, else by Accept-Language; no script.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<String> showGuide(
      @PathParam("serviceType")
          @Parameter(description = "Code of GET /service-types", example = "GROUP_HOME")
          String serviceType,
      @PathParam("applicantKind") @Parameter(description = KINDS, example = "ASSOCIATION")
          String applicantKind,
      @QueryParam("as-of")
          @Parameter(description = "The day of the guide, today if absent", example = "2021-10-01")
          LocalDate asOf,
      @QueryParam("lang")
          @AllowedValues(words = {"lv", "en"})
          @Parameter(description = "lv or en; without it, by Accept-Language", example = "lv")
          String lang,
      @Context HttpHeaders headers) {
    String language =
        lang == null
            ? Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).getLanguage()
            : lang;
    String page = new GuidePage(desk.guide(serviceType, applicantKind, asOf), language).html();
    return ResponseBuilder.ok(page)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", GuidePage.POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @GET
  @Path("/items")
  @PermitAll
  @Operation(summary = "The items of the guides, with all their versions")
  public Page<GuideItemView> listGuideItems(
      @QueryParam("itemKey")
          @Parameter(description = "Only the versions of this item", example = "INTERNAL_RULES")
          String itemKey,
      @QueryParam("as-of")
          @Parameter(description = "Only those that hold on this day", example = "2021-10-01")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    return desk.list(itemKey, asOf, page).map(GuideItem::view);
  }

  @GET
  @Path("/items/{id}")
  @PermitAll
  @Operation(summary = "A version of an item")
  public GuideItemView readGuideItem(@PathParam("id") UUID id) {
    return desk.read(id).view();
  }

  @POST
  @Path("/items")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(summary = "Add an item to the guides")
  public RestResponse<GuideItemView> addGuideItem(@NotNull @Valid AddGuideItem given) {
    return made(desk.add(given));
  }

  @POST
  @Path("/items/{id}/versions")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Add the next version of an item, from its validFrom on",
      description = "The version before holds until the day before.")
  public RestResponse<GuideItemView> addGuideItemVersion(
      @PathParam("id") UUID id, @NotNull @Valid WriteGuideItem given) {
    return made(desk.next(id, given));
  }

  @PUT
  @Path("/items/{id}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Correct a version of an item, its days too",
      description = "With If-Match. What was written before stands in the history.")
  public GuideItemView correctGuideItem(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WriteGuideItem given) {
    return desk.correct(id, ifMatch, given).view();
  }

  private static RestResponse<GuideItemView> made(GuideItem item) {
    return Answers.made("/registration-guides/items/" + item.id(), item.view());
  }
}
