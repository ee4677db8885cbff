package lv.atbalsts.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What every answer says besides itself. No cache keeps one, unless the operation is public and has
 * answered what it was asked; a page says where the next is, a record its version; and where
 * something is, is told as a path: what host the caller named is not repeated to anybody.
 */
@Singleton
class ResponseHeaders {

  private static final int REFUSED = 400;
  private static final int WRONG_METHOD = 405;

  private final Routes routes;

  ResponseHeaders(Routes routes) {
    this.routes = routes;
  }

  @ServerResponseFilter
  void complete(ContainerResponseContext answer, ResourceInfo resource, UriInfo uri) {
    if (answer.getStatus() == WRONG_METHOD && !answer.getHeaders().containsKey(HttpHeaders.ALLOW)) {
      answer
          .getHeaders()
          .putSingle(HttpHeaders.ALLOW, String.join(", ", routes.methodsAt(uri.getPath())));
    }
    Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      answer.getHeaders().putSingle(HttpHeaders.LOCATION, Answers.path(location.toString()));
    }
    switch (answer.getEntity()) {
      case Page<?> page when page.next() != null ->
          answer.getHeaders().putSingle(HttpHeaders.LINK, link(uri, page.next()));
      case Versioned record when !answer.getHeaders().containsKey(HttpHeaders.ETAG) ->
          answer.getHeaders().putSingle(HttpHeaders.ETAG, Etag.of(record.version()));
      case null, default -> {
        // nothing to say of it
      }
    }
    boolean mayBeKept = isPublic(resource) && answer.getStatus() < REFUSED;
    if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL) && !mayBeKept) {
      answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private static String link(UriInfo uri, String cursor) {
    String query =
        uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().getRawQuery();
    return "<%s?%s>; rel=\"next\"".formatted(uri.getPath(), query);
  }

  private static boolean isPublic(ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    return operation != null
        && !operation.isAnnotationPresent(RolesAllowed.class)
        && (operation.isAnnotationPresent(PermitAll.class)
            || operation.getDeclaringClass().isAnnotationPresent(PermitAll.class));
  }
}
