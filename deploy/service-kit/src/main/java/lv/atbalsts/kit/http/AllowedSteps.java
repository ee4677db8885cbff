package lv.atbalsts.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Who is told that a record's workflow does not allow a step is told the steps that there are. */
@ApplicationScoped
class AllowedSteps implements ProblemPostProcessor {

  private static final String ILLEGAL_MOVE = KitRefusal.STEP_NOT_ALLOWED.code();

  private final Routes routes;

  AllowedSteps(Routes routes) {
    this.routes = routes;
  }

  /** After the problem has its code, before it is logged. */
  @Override
  public int priority() {
    return 150;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    return ILLEGAL_MOVE.equals(problem.getParameters().get("code")) && context.path != null
        ? HttpProblem.builder(problem).with("operations", routes.changesAt(context.path)).build()
        : problem;
  }
}
