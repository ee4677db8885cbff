package lv.atbalsts.indicators.infographic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import lv.atbalsts.indicators.value.AsOfParam;
import lv.atbalsts.indicators.value.Freshness;
import lv.atbalsts.indicators.value.IndicatorDesk;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.RefusalMapper;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The public infographic. */
@Path("/infographic")
@PermitAll
@Tag(name = "Infographic", description = "The indicators as one page")
public class InfographicResource {

  private static final String HTML = "text/html; charset=UTF-8";

  private final IndicatorDesk desk;
  private final AsOfParam days;
  private final Languages languages;
  private final StyleSheet style;
  private final RefusalMapper refusals;

  InfographicResource(
      IndicatorDesk desk,
      AsOfParam days,
      Languages languages,
      StyleSheet style,
      RefusalMapper refusals) {
    this.refusals = refusals;
    this.desk = desk;
    this.days = days;
    this.languages = languages;
    this.style = style;
  }

  @CheckedTemplate(basePath = "infographic")
  static class Templates {

    static native TemplateInstance page(InfographicPage page);

    static native TemplateInstance problem(ProblemPage page);
  }

  /** Who asks for a page gets a page, also where it is refused. */
  @ServerExceptionMapper
  Response refused(Refusal refused, HttpHeaders headers) {
    if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.TEXT_HTML_TYPE::equals)) {
      return refusals.toResponse(refused);
    }
    Refusal refusal = refused;
    PageTexts words = new PageTexts(languages.choose(null, headers.getAcceptableLanguages()));
    Locale locale = Locale.of(words.language());
    ProblemPage page =
        new ProblemPage(
            words,
            style.text(),
            Texts.find(refusal.code() + ".title", locale).orElse(refusal.code()),
            Texts.find(refusal.code() + ".detail", locale, refusal.arguments()).orElse(""));
    return Response.status(refusal.status())
        .type(HTML)
        .entity(Templates.problem(page).render())
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header("Content-Security-Policy", style.policy())
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @GET
  @Blocking
  @Produces(HTML)
  @Operation(
      operationId = "showInfographic",
      summary = "The infographic as one page, in Latvian or English",
      description = "No script and no other file; for a phone, for print and for a screen reader.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "400",
      description = "The day or the language is none; as a page for who asks for text/html",
      content = {
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))
      })
  public RestResponse<String> show(
      @Context HttpHeaders headers,
      @Parameter(
              description = "The day the values are of; without it, today",
              example = "2022-03-31")
          @QueryParam("as-of")
          String asOf,
      @Parameter(description = "lv or en; without it, by Accept-Language, else lv", example = "lv")
          @QueryParam("lang")
          String lang) {
    PageTexts words = new PageTexts(languages.choose(lang, headers.getAcceptableLanguages()));
    InfographicPage page =
        new InfographicRenderer(desk.on(days.read(asOf), null), words).page(style.text());
    String html = Templates.page(page).render();
    return Freshness.answer(headers, html, html)
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", style.policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
