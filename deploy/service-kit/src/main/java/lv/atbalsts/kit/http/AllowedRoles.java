package lv.atbalsts.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Who may not call an operation in the token's role is told the roles that may. */
@ApplicationScoped
class AllowedRoles implements ProblemPostProcessor {

  private static final String ROLE_NOT_ALLOWED = KitRefusal.ROLE_NOT_ALLOWED.code();

  /** After the problem has its code, before it is logged. */
  @Override
  public int priority() {
    return 150;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    return ROLE_NOT_ALLOWED.equals(problem.getParameters().get("code"))
        ? roles()
            .map(roles -> HttpProblem.builder(problem).with("allowed", roles).build())
            .orElse(problem)
        : problem;
  }

  private static Optional<List<String>> roles() {
    return Optional.ofNullable(CurrentRequestManager.get())
        .map(request -> request.getTarget())
        .map(target -> target.getLazyMethod().getMethod())
        .flatMap(AllowedRoles::roles);
  }

  private static Optional<List<String>> roles(Method operation) {
    return Stream.of(operation, operation.getDeclaringClass())
        .map(each -> each.getAnnotation(RolesAllowed.class))
        .filter(each -> each != null)
        .findFirst()
        .map(each -> List.of(each.value()));
  }
}
