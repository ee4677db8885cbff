package lv.atbalsts.gateway.route;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever gives up may do so at any moment: what is thrown then would keep the refusal back. */
class CallTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    Lane.await(vertx.close());
  }

  @Test
  void aRequestThatIsSentToItsEndIsBrokenOffToo() {
    HttpServer silent =
        Lane.await(vertx.createHttpServer().requestHandler(r -> {}).listen(0, "localhost"));
    HttpClientRequest request =
        Lane.await(
            vertx
                .createHttpClient()
                .request(HttpMethod.GET, silent.actualPort(), "localhost", "/"));
    Call call = new Call(request, null);
    Lane.await(request.end());

    call.breakOff();

    assertThrows(CompletionException.class, () -> Lane.await(request.response()));
  }
}
