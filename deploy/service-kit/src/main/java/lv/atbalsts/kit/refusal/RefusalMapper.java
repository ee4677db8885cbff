package lv.atbalsts.kit.refusal;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Brings a refusal to {@link Problems}. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

  @Override
  protected HttpProblem toProblem(Refusal refused) {
    return HttpProblem.valueOf(
        Response.Status.fromStatusCode(refused.status()) == null
            ? Response.Status.BAD_REQUEST
            : Response.Status.fromStatusCode(refused.status()));
  }
}
