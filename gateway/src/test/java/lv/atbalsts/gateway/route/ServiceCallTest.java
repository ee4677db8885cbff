package lv.atbalsts.gateway.route;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call may be aborted at any moment; an exception then would keep the refusal back. */
class ServiceCallTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    ProxyFixture.await(vertx.close());
  }

  @Test
  void aRequestThatIsSentCompletelyIsAbortedToo() {
    HttpServer silent =
        ProxyFixture.await(vertx.createHttpServer().requestHandler(r -> {}).listen(0, "localhost"));
    HttpClientRequest request =
        ProxyFixture.await(
            vertx
                .createHttpClient()
                .request(HttpMethod.GET, silent.actualPort(), "localhost", "/"));
    ServiceCall call = new ServiceCall(request, null);
    ProxyFixture.await(request.end());

    call.abort();

    assertThrows(CompletionException.class, () -> ProxyFixture.await(request.response()));
  }
}
