package lv.atbalsts.kit.http;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads every JSON body by {@link JsonBodies}; a body that need not be there may be missing. */
@Provider
public class JsonBodyReader implements ReaderInterceptor {

  private final JsonBodies bodies;

  JsonBodyReader(JsonBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
    boolean isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    if (!isJson || request.getType() == InputStream.class) {
      return request.proceed();
    }
    byte[] sent = request.getInputStream().readAllBytes();
    return sent.length == 0 && mayBeMissing(request)
        ? null
        : bodies.body(sent, request.getGenericType());
  }

  private static boolean mayBeMissing(ReaderInterceptorContext request) {
    return Arrays.stream(request.getAnnotations()).noneMatch(NotNull.class::isInstance);
  }
}
