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
import lv.atbalsts.address.ShownAddress;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/** Writes every problem, whichever layer it comes from, in the one form of the API. */
@ApplicationScoped
class Problems implements ProblemPostProcessor {

  private static final int NOT_ACCEPTABLE = 406;

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
    Refusal refusal = refusal(problem, context);
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
    refusal.members().forEach(answer::with);
    if (!refusal.errors().isEmpty()) {
      answer.with("errors", errors(refusal.errors(), language));
    }
    problem.getHeaders().forEach(answer::withHeader);
    refusal.retryAfter().ifPresent(seconds -> answer.withHeader("Retry-After", seconds));
    return answer
        .withHeader("Content-Language", language.getLanguage())
        .withHeader("Vary", "Accept-Language")
        .withHeader("Cache-Control", "no-store")
        .build();
  }

  private static Refusal refusal(HttpProblem problem, ProblemContext context) {
    Refusal refusal = Explanations.of(context.cause, problem.getStatusCode());
    return refusal.status() == NOT_ACCEPTABLE ? refusal.args(Produced.now()) : refusal;
  }

  private Locale language() {
    return request.getCurrent() == null
        ? Locale.ENGLISH
        : Texts.language(request.getCurrent().request().getHeader("Accept-Language"));
  }

  private static URI instance(ProblemContext context) {
    try {
      return context.path == null ? null : new URI(null, null, ShownAddress.of(context.path), null);
    } catch (java.net.URISyntaxException unusual) {
      return null;
    }
  }

  private static List<Map<String, String>> errors(List<FieldError> errors, Locale language) {
    return errors.stream().map(error -> error(error, language)).toList();
  }

  private static Map<String, String> error(FieldError error, Locale language) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("pointer", error.pointer());
    members.put("code", error.code());
    members.put(
        "message",
        Texts.find(textKey(error), language, error.arguments())
            .orElse(String.valueOf(error.text())));
    return members;
  }

  private static String textKey(FieldError error) {
    return error.text() == null ? error.code() + ".detail" : error.code() + "." + error.text();
  }
}
