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
import jakarta.ws.rs.core.Request;
import lv.atbalsts.indicators.value.AsOf;
import lv.atbalsts.indicators.value.Freshness;
import lv.atbalsts.indicators.value.IndicatorDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public infographic. */
@Path("/infographic")
@PermitAll
@Tag(name = "Infographic", description = "The indicators as one page")
public class InfographicResource {

  private final IndicatorDesk desk;
  private final AsOf days;
  private final Languages languages;
  private final Style style;

  InfographicResource(IndicatorDesk desk, AsOf days, Languages languages, Style style) {
    this.desk = desk;
    this.days = days;
    this.languages = languages;
    this.style = style;
  }

  @CheckedTemplate(basePath = "infographic")
  static class Templates {

    static native TemplateInstance page(Page page);
  }

  @GET
  @Blocking
  @Produces("text/html; charset=UTF-8")
  @Operation(
      operationId = "showInfographic",
      summary = "The infographic as one page, in Latvian or English",
      description =
          "Public, without a token. No script and no other file; for a phone, for print and for a screen reader.")
  public RestResponse<String> show(
      @Context Request request,
      @Context HttpHeaders headers,
      @Parameter(
              description = "The day the values are of; without it, today",
              example = "2022-03-31")
          @QueryParam("as-of")
          String asOf,
      @Parameter(description = "lv or en; without it, by Accept-Language, else lv", example = "lv")
          @QueryParam("lang")
          String lang) {
    Words words = new Words(languages.choose(lang, headers.getAcceptableLanguages()));
    Page page = new Painter(desk.on(days.read(asOf), null), words).page(style.text());
    String html = Templates.page(page).render();
    return Freshness.answer(request, html, html)
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", style.policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
