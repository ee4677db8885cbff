package lv.atbalsts.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Publishes the issuer's keys and one more, which a test adds and removes. */
record KeyPublisher(Handler<HttpServerRequest> next, URI issuer, AtomicReference<JsonObject> added)
    implements Handler<HttpServerRequest> {

  static final String PATH = "/keys";

  KeyPublisher(Handler<HttpServerRequest> next, URI issuer) {
    this(next, issuer, new AtomicReference<>());
  }

  @Override
  public void handle(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    if (!request.path().equals(PATH)) {
      next.handle(request);
    } else if (request.method() == HttpMethod.PUT) {
      request.body().onSuccess(key -> added.set(key.toJsonObject())).onSuccess(k -> response.end());
    } else if (request.method() == HttpMethod.DELETE) {
      added.set(null);
      response.end();
    } else {
      // an issuer whose answer may be cached for a day
      response.putHeader("Cache-Control", "max-age=86400").end(published().toBuffer());
    }
  }

  private JsonObject published() {
    try (InputStream keys = issuer.toURL().openStream()) {
      JsonObject set = new JsonObject(new String(keys.readAllBytes(), StandardCharsets.UTF_8));
      JsonArray all = set.getJsonArray("keys");
      JsonObject more = added.get();
      return more == null ? set : new JsonObject().put("keys", all.copy().add(more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
