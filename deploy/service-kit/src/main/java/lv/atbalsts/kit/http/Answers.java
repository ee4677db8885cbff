package lv.atbalsts.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers of one record that was made or read: its path and its version. */
public final class Answers {

  private Answers() {}

  /** Where something is, as its path alone, whatever host it was called by. */
  static String path(String location) {
    URI uri = URI.create(location);
    return uri.isAbsolute()
        ? uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
        : location;
  }

  /** 201; the Location is a path, so that it holds behind the gateway too. */
  public static <V> RestResponse<V> made(String path, V view) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, view)
        .header(HttpHeaders.LOCATION, path)
        .build();
  }

  /** 201 with the version as the entity tag. */
  public static <V> RestResponse<V> made(String path, V view, long version) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, view)
        .header(HttpHeaders.LOCATION, path)
        .header(HttpHeaders.ETAG, Etag.of(version))
        .build();
  }

  /** 200 with the version as the entity tag. */
  public static <V> RestResponse<V> found(V view, long version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Etag.of(version)).build();
  }
}
