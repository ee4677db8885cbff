package lv.atbalsts.registry.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.atbalsts.kit.http.Etag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers of one record, with its version as the entity tag. */
public final class Answers {

  private Answers() {}

  /** 201; the Location is a path, so that it holds behind the gateway too. */
  public static <V> RestResponse<V> made(String list, UUID id, V view, int version) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, view)
        .header(HttpHeaders.LOCATION, list + "/" + id)
        .header(HttpHeaders.ETAG, Etag.of(version))
        .build();
  }

  /** 200. */
  public static <V> RestResponse<V> found(V view, int version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Etag.of(version)).build();
  }
}
