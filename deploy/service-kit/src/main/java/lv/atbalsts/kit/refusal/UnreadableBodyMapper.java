package lv.atbalsts.kit.refusal;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Brings JSON of another shape to {@link Problems}; Quarkus' own mapper answers it wordlessly. */
@Provider
@Priority(1)
public class UnreadableBodyMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException mismatch) {
    return HttpProblem.valueOf(Response.Status.BAD_REQUEST);
  }
}
