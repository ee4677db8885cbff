package lv.atbalsts.kit.refusal;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.atbalsts.address.RedactedPath;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/** Writes every problem, whichever layer it comes from, in the one form of the API. */
@ApplicationScoped
class Problems implements ProblemPostProcessor {

  /** Whoever is to come again is told when, also where the refusal does not say it. */
  private static final Set<Integer> COME_AGAIN = Set.of(429, 503);

  private static final String RETRY_AFTER_SECONDS = "30";

  private final CurrentVertxRequest request;

  Problems(CurrentVertxRequest request) {
    this.request = request;
  }

  /** First, so that what is logged afterwards is the finished problem. */
  @Override
  public int priority() {
    return 200;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    Refusal refusal = ExceptionToRefusal.of(context.cause, problem.getStatusCode());
    Locale language = language();
    HttpProblem.Builder answer =
        HttpProblem.builder()
            .withType(URI.create("urn:atbalsts:problem:" + refusal.code()))
            .withTitle(Texts.find(refusal.code() + ".title", language).orElse(refusal.code()))
            .withStatus(refusal.status())
            .withDetail(
                Texts.find(refusal.code() + ".detail", language, refusal.arguments()).orElse(null))
            .withInstance(instance(context))
            .with("code", refusal.code())
            .with("traceId", Span.current().getSpanContext().getTraceId());
    lawInWords(refusal.reason(), language).ifPresent(law -> answer.with("legalBasis", law));
    refusal.members().forEach(answer::with);
    List<Map<String, String>> errors = errors(refusal, language);
    if (!errors.isEmpty()) {
      answer.with("errors", errors);
    }
    problem.getHeaders().forEach(answer::withHeader);
    if (COME_AGAIN.contains(refusal.status())) {
      answer.withHeader("Retry-After", RETRY_AFTER_SECONDS);
    }
    refusal.headers().forEach(answer::withHeader);
    return answer
        .withHeader("Content-Language", language.getLanguage())
        .withHeader("Vary", "Accept-Language")
        .withHeader("Cache-Control", "no-store")
        .build();
  }

  /** A law that is named in words stands with the texts, in each language. */
  private static Optional<String> lawInWords(RefusalCode reason, Locale language) {
    return Texts.find(reason.code() + ".legalBasis", language);
  }

  private Locale language() {
    return request.getCurrent() == null
        ? Locale.ENGLISH
        : Texts.language(request.getCurrent().request().getHeader("Accept-Language"));
  }

  private static URI instance(ProblemContext context) {
    try {
      return context.path == null ? null : new URI(null, null, RedactedPath.of(context.path), null);
    } catch (java.net.URISyntaxException unusual) {
      return null;
    }
  }

  /** What is refused of one parameter is listed as what is refused of a field. */
  private static List<Map<String, String>> errors(Refusal refusal, Locale language) {
    Object parameter = refusal.members().get("parameter");
    return refusal.errors().isEmpty() && parameter != null
        ? List.of(
            error(
                new FieldError(parameter.toString(), refusal.reason(), refusal.arguments(), null),
                "parameter",
                language))
        : refusal.errors().stream().map(error -> error(error, "pointer", language)).toList();
  }

  private static Map<String, String> error(FieldError error, String place, Locale language) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put(place, error.pointer());
    members.put("code", error.code());
    members.put(
        "message",
        Texts.find(textKey(error), language, error.arguments())
            .orElse(String.valueOf(error.text())));
    String rule = error.reason().definition().rule();
    if (rule != null) {
      members.put("rule", rule);
    }
    lawInWords(error.reason(), language)
        .or(() -> Optional.ofNullable(error.reason().definition().legalBasis()))
        .ifPresent(law -> members.put("legalBasis", law));
    return members;
  }

  private static String textKey(FieldError error) {
    return error.text() == null ? error.code() + ".detail" : error.code() + "." + error.text();
  }
}
