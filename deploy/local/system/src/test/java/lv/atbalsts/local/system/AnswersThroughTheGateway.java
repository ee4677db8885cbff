package lv.atbalsts.local.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lv.atbalsts.local.answers.ApiContract;
import lv.atbalsts.local.answers.GivenAnswer;

/** Holds what the programme is answered through the gateway against the gateway's one document. */
final class AnswersThroughTheGateway implements Consumer<HttpResponse<byte[]>> {

  /** Of thousands that are alike. */
  private static final int OF_ONE_KIND = 20;

  private final ApiContract contract;
  private final Map<String, AtomicInteger> looked = new ConcurrentHashMap<>();
  private final Set<String> faults = new ConcurrentSkipListSet<>();

  AnswersThroughTheGateway(URI gateway) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve("/openapi?format=json")).GET().build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      contract = new ApiContract(http.send(request, BodyHandlers.ofString()).body());
    }
  }

  @Override
  public void accept(HttpResponse<byte[]> answer) {
    String path = answer.request().uri().getPath();
    String kind =
        answer.request().method()
            + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
            + answer.statusCode();
    if (looked.computeIfAbsent(kind, key -> new AtomicInteger()).incrementAndGet() <= OF_ONE_KIND) {
      faults.addAll(contract.faults(given(path, answer)));
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  private static GivenAnswer given(String path, HttpResponse<byte[]> answer) {
    return new GivenAnswer(
        answer.request().method(),
        path,
        answer.statusCode(),
        answer.headers().map().keySet(),
        answer
            .headers()
            .firstValue("Content-Type")
            .map(type -> type.replaceFirst(";.*", "").strip())
            .orElse(null),
        new String(answer.body(), StandardCharsets.UTF_8));
  }
}
