package lv.atbalsts.local.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gets tokens from the issuer's token endpoint, one for each client id, and keeps them. */
public final class TokenSource {
  private final HttpClient http;
  private final URI endpoint;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public TokenSource(HttpClient http, URI issuer) {
    this.http = http;
    this.endpoint = URI.create(issuer + "/token");
  }

  /** The token of this client id. */
  public String of(String clientId) {
    return tokens.computeIfAbsent(clientId, this::fetch);
  }

  private String fetch(String clientId) {
    String form =
        "grant_type=client_credentials&client_secret=local&scope=atbalsts&client_id="
            + URLEncoder.encode(clientId, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new ApiRefusal(
            "token for " + clientId,
            answer.statusCode(),
            new String(answer.body(), StandardCharsets.UTF_8));
      }
      return JsonBody.read(answer.body()).get("access_token").asText();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      throw LoadInterrupted.during("getting a token");
    }
  }
}
