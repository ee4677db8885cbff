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

/** Publishes the issuer's keys and one more, which a test puts up and takes down. */
record KeyBoard(Handler<HttpServerRequest> others, URI issuer, AtomicReference<JsonObject> oneMore)
    implements Handler<HttpServerRequest> {

  static final String PATH = "/key-board";

  KeyBoard(Handler<HttpServerRequest> others, URI issuer) {
    this(others, issuer, new AtomicReference<>());
  }

  @Override
  public void handle(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    if (!request.path().equals(PATH)) {
      others.handle(request);
    } else if (request.method() == HttpMethod.PUT) {
      request
          .body()
          .onSuccess(key -> oneMore.set(key.toJsonObject()))
          .onSuccess(k -> response.end());
    } else if (request.method() == HttpMethod.DELETE) {
      oneMore.set(null);
      response.end();
    } else {
      // an issuer whose answer may be kept for a day
      response.putHeader("Cache-Control", "max-age=86400").end(published().toBuffer());
    }
  }

  private JsonObject published() {
    try (InputStream keys = issuer.toURL().openStream()) {
      JsonObject set = new JsonObject(new String(keys.readAllBytes(), StandardCharsets.UTF_8));
      JsonArray all = set.getJsonArray("keys");
      JsonObject more = oneMore.get();
      return more == null ? set : new JsonObject().put("keys", all.copy().add(more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
