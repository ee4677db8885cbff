package lv.atbalsts.kit.http;

import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Reads every JSON body by {@link JsonBodies}; a body that need not be there may be missing. */
@Provider
public class JsonBodyReader implements ReaderInterceptor {

  private final JsonBodies bodies;
  private final Instance<UploadSettings> settings;

  /** The settings are not there yet when this is made. */
  JsonBodyReader(JsonBodies bodies, Instance<UploadSettings> settings) {
    this.bodies = bodies;
    this.settings = settings;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
    boolean isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    if (!isJson || request.getType() == InputStream.class) {
      return request.proceed();
    }
    byte[] sent = whole(request);
    return sent.length == 0 && mayBeMissing(request)
        ? null
        : bodies.body(sent, request.getGenericType());
  }

  /** Never more than may be, whatever the sender says of its length: it is held in memory. */
  private byte[] whole(ReaderInterceptorContext request) throws IOException {
    int most = Math.toIntExact(settings.get().json().asLongValue());
    String length = request.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
    byte[] sent =
        length != null && Long.parseLong(length) > most
            ? null
            : request.getInputStream().readNBytes(most + 1);
    if (sent == null || sent.length > most) {
      throw KitRefusal.TOO_LARGE.with();
    }
    return sent;
  }

  private static boolean mayBeMissing(ReaderInterceptorContext request) {
    return Arrays.stream(request.getAnnotations()).noneMatch(NotNull.class::isInstance);
  }
}
