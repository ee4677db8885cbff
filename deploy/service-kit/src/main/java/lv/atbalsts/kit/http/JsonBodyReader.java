package lv.atbalsts.kit.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/** Reads every JSON body by {@link JsonBodies}. */
@Provider
public class JsonBodyReader implements ReaderInterceptor {

  private final JsonBodies bodies;

  JsonBodyReader(JsonBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
    boolean isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    return isJson && request.getType() != InputStream.class
        ? bodies.body(request.getInputStream().readAllBytes(), request.getGenericType())
        : request.proceed();
  }
}
