package lv.atbalsts.gateway.pipeline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lv.atbalsts.gateway.path.RequestPath;

/**
 * The page of Swagger UI. Quarkus' own has no viewport, so that a phone shows it tiny; scripts and
 * styles are the same.
 */
final class ApiPage {

  private static final String FILE = "page/index.html";

  private final Buffer html;

  ApiPage() {
    try (InputStream file = ApiPage.class.getClassLoader().getResourceAsStream(FILE)) {
      html = Buffer.buffer(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it stands at this path; without the slash Quarkus sends the browser to it. */
  static boolean isAt(RequestPath path) {
    return path.segments().size() == 2
        && path.first().equals("swagger-ui")
        && (path.segments().getLast().isEmpty() || path.segments().getLast().equals("index.html"));
  }

  void answer(HttpServerResponse response) {
    response.putHeader("Content-Type", "text/html;charset=UTF-8").end(html);
  }
}
