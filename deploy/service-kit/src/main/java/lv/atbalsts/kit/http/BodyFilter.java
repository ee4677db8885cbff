package lv.atbalsts.kit.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body is of a media type that the operation takes, and there is one exactly where it takes one.
 * What reads bodies comes later and would guess: it takes a text for a record that has one.
 */
@Singleton
class BodyFilter {

  /** No more than an empty object or nothing says nothing; many clients send that with a POST. */
  private static final int EMPTY = "{}".length();

  private final Map<Method, AcceptedMediaTypes> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    AcceptedMediaTypes taken = known.computeIfAbsent(operation, AcceptedMediaTypes::of);
    if (taken.names().isEmpty()) {
      if (isSent(request, EMPTY)) {
        throw KitRefusal.THIS_OPERATION_TAKES_NO_BODY.with();
      }
    } else if (!isSent(request, 0) && !request.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
      throw KitRefusal.BODY_IS_MISSING.with();
    } else if (!taken.includes(request.getHeaders().get(HttpHeaders.CONTENT_TYPE))) {
      throw KitRefusal.UNSUPPORTED_MEDIA_TYPE
          .with(String.join(", ", taken.names()))
          .with("allowed", taken.names())
          .header(HttpHeaders.ACCEPT, String.join(", ", taken.names()));
    }
  }

  private static boolean isSent(ContainerRequestContext request, int longerThan) {
    return request.getLength() > longerThan
        || request.getHeaders().containsKey("Transfer-Encoding");
  }
}
