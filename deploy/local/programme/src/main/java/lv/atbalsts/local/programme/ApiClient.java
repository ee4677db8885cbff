package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The gateway as a caller sees it. Every POST carries an idempotency key derived from the caller,
 * the path and the body: a load that was interrupted goes on where it was, and doubles nothing.
 */
public final class ApiClient {
  private static final int TRIES = 40;

  private final HttpClient http;
  private final URI gateway;
  private final TokenSource tokens;
  private final Consumer<HttpResponse<byte[]>> seen;

  /** Talks to the gateway with tokens from the issuer. */
  public ApiClient(URI gateway, URI issuer) {
    this(gateway, issuer, answer -> {});
  }

  /** The same, where somebody looks at every answer. */
  public ApiClient(URI gateway, URI issuer, Consumer<HttpResponse<byte[]>> seen) {
    this.seen = seen;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    this.gateway = gateway;
    this.tokens = new TokenSource(http, issuer);
  }

  /**
   * Posts JSON as the caller with this client id, e.g. {@code municipality-0460200}.
   *
   * @throws Refused unless the answer is 2xx
   */
  public JsonNode post(String clientId, String path, Object body) {
    return post(clientId, path, "application/json", JsonBody.write(body));
  }

  /**
   * As {@link #post}, where the other service may not have heard yet of what the request names: 404
   * is asked again.
   */
  JsonNode postWhenSeen(String clientId, String path, Object body) {
    for (int attempt = 1; ; attempt++) {
      try {
        return post(clientId, path, body);
      } catch (ApiRefusal refused) {
        boolean mayPass = refused.status() == 404 || refused.status() == 422;
        if (!mayPass || attempt == TRIES) {
          throw refused;
        }
        pause(250);
      }
    }
  }

  JsonNode post(String clientId, String path, String contentType, String body) {
    return JsonBody.read(send(clientId, path, contentType, body).body());
  }

  HttpResponse<byte[]> send(String clientId, String path, String contentType, String body) {
    String identity = clientId + "\n" + path + "\n" + body;
    UUID key = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        request(clientId, path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", key.toString())
            .POST(BodyPublishers.ofString(body));
    return answer("POST " + path + " as " + clientId, request.build());
  }

  /** Opens one person's record, for case work. */
  public JsonNode open(String clientId, String path) {
    HttpRequest request =
        request(clientId, path).header("Access-Purpose", "CASE_WORK").GET().build();
    return JsonBody.read(answer("GET " + path, request).body());
  }

  /** Reads as the caller with this client id; without one, as the public. */
  public JsonNode read(String clientId, String path) {
    return JsonBody.read(answer("GET " + path, request(clientId, path).GET().build()).body());
  }

  /** Takes something back as the caller with this client id. */
  public JsonNode delete(String clientId, String path) {
    return JsonBody.read(answer("DELETE " + path, request(clientId, path).DELETE().build()).body());
  }

  /** All items of a list, page after page. */
  public List<JsonNode> all(String clientId, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = path + (path.contains("?") ? "&" : "?") + "limit=200";
    while (next != null) {
      HttpResponse<byte[]> page = answer("GET " + next, request(clientId, next).GET().build());
      JsonBody.read(page.body()).get("items").forEach(items::add);
      next = page.headers().firstValue("Link").map(ApiClient::target).orElse(null);
    }
    return items;
  }

  /** The path of {@code <http://host/path?query>; rel="next"}. */
  private static String target(String link) {
    URI uri = URI.create(link.substring(link.indexOf('<') + 1, link.indexOf('>')));
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String clientId, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(60));
    return clientId == null
        ? request
        : request.header("Authorization", "Bearer " + tokens.of(clientId));
  }

  private HttpResponse<byte[]> answer(String what, HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        seen.accept(answer);
        if (answer.statusCode() / 100 == 2) {
          return answer;
        }
        if (!passes(answer.statusCode()) || attempt == TRIES) {
          throw new ApiRefusal(
              what, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        }
        pause(answer.headers().firstValueAsLong("Retry-After").orElse(0) * 1000 + 250);
      } catch (IOException unreachable) {
        if (attempt == TRIES) {
          throw new ApiRefusal(what, 0, String.valueOf(unreachable));
        }
        pause(250);
      } catch (InterruptedException stopped) {
        throw LoadInterrupted.during(what);
      }
    }
  }

  /** Too many requests, or a service that is away for the moment. */
  private static boolean passes(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      throw LoadInterrupted.during("waiting for the API");
    }
  }
}
