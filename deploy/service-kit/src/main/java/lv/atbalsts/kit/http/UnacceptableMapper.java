package lv.atbalsts.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.RefusalMapper;

/** Who asks for a form in which an operation does not answer is told the forms that it has. */
@Provider
@Priority(1)
public class UnacceptableMapper implements ExceptionMapper<NotAcceptableException> {

  private final Routes routes;
  private final RefusalMapper refusals;
  @Context UriInfo uri;
  @Context Request request;

  UnacceptableMapper(Routes routes, RefusalMapper refusals) {
    this.routes = routes;
    this.refusals = refusals;
  }

  @Override
  public Response toResponse(NotAcceptableException unacceptable) {
    List<String> produced = routes.producedAt(request.getMethod(), uri.getPath());
    return refusals.toResponse(
        KitRefusal.NOT_IN_THAT_FORM.with(String.join(", ", produced)).with("allowed", produced));
  }
}
