package lv.atbalsts.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is told that a record's workflow does not allow a step is told the steps that there are. */
@ApplicationScoped
class NextSteps implements ProblemPostProcessor {

  private static final String ILLEGAL_MOVE = "KIT-0409";

  private final Routes routes;

  NextSteps(Routes routes) {
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
