package lv.atbalsts.kit.refusal;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Logs what failed on our side: where, and what kind of failure; of what is refused for want of
 * room only which refusal. What an exception says is left out, for it may repeat a value of the
 * request, and no log may hold personal data.
 */
@ApplicationScoped
class FailureLog implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger("atbalsts.failure");
  private static final int OUR_SIDE = 500;

  /** After {@link Problems}, so that the code and the trace are those of the answer. */
  @Override
  public int priority() {
    return 100;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getStatusCode() >= OUR_SIDE && context.cause instanceof Refusal) {
      LOG.warnf("%s is told to wait", problem.getParameters().get("code"));
    } else if (problem.getStatusCode() >= OUR_SIDE) {
      LOG.errorf(
          RedactedThrowable.of(context.cause),
          "%s, trace %s",
          problem.getParameters().get("code"),
          problem.getParameters().get("traceId"));
    }
    return problem;
  }
}
