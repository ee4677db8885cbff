package lv.atbalsts.local.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import lv.atbalsts.local.programme.TokenSource;

/** Requests to the service itself, each sent once. */
public final class ServiceClient {
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          // an answer is handed over by whoever received it: the caller is to cost little
          .executor(Runnable::run)
          .build();
  private final URI service;
  private final TokenSource tokens;

  public ServiceClient(URI service, URI issuer) {
    this.service = service;
    this.tokens = new TokenSource(http, issuer);
  }

  HttpResponse<String> post(String clientId, String path, String type, String body) {
    return send(
        request(clientId, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> read(String clientId, String path) {
    return send(request(clientId, path).GET());
  }

  /** Reads a public answer to its end and keeps nothing of it. */
  void discarded(String path, String mediaType) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(Duration.ofMinutes(5))
            .header("Accept", mediaType)
            .build();
    if (answer(request, BodyHandlers.discarding()).statusCode() != 200) {
      throw new IllegalStateException(path + " is not answered");
    }
  }

  /** Asks for what the caller's role may not do: only the token is looked at. */
  void refused(String clientId, String path) {
    HttpResponse<String> answer =
        answer(request(clientId, path).GET().build(), BodyHandlers.ofString());
    if (answer.statusCode() != 403) {
      throw new IllegalStateException(path + " is not refused: " + answer.statusCode());
    }
  }

  private HttpRequest.Builder request(String clientId, String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(Duration.ofMinutes(5))
        .header("Authorization", "Bearer " + tokens.of(clientId))
        .header("Access-Purpose", "CASE_WORK");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = answer(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          answer.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException unreachable) {
      throw new IllegalStateException("the service does not answer", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }
}
