package lv.atbalsts.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Ends a repeated request with the answer of the first one. */
final class ReplayedAnswer extends RuntimeException {

  private final transient KeptAnswer answer;

  ReplayedAnswer(KeptAnswer answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  /** Gives the kept answer again, byte for byte. */
  @Provider
  public static final class Mapper implements ExceptionMapper<ReplayedAnswer> {

    @Override
    public Response toResponse(ReplayedAnswer repeated) {
      KeptAnswer kept = repeated.answer;
      Response.ResponseBuilder response = Response.status(kept.status());
      if (kept.body() != null) {
        response
            .entity(kept.body().getBytes(StandardCharsets.UTF_8))
            .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
      }
      return response
          .header(HttpHeaders.LOCATION, kept.location())
          .header(HttpHeaders.ETAG, kept.etag())
          .build();
    }
  }
}
