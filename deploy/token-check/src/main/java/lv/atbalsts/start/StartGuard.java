package lv.atbalsts.start;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Checks every condition at the start; a reason against it ends the process. A run that only
 * migrates serves no requests, has neither keys nor a broker, and is not checked.
 */
@ApplicationScoped
public class StartGuard {

  private static final Logger LOG = Logger.getLogger(StartGuard.class);

  private final List<StartCondition> conditions;
  private final boolean production;

  StartGuard(
      @All List<StartCondition> conditions,
      StartSettings settings,
      @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false")
          boolean onlyMigrates) {
    this.conditions = onlyMigrates ? List.of() : conditions;
    // any other word than false means production
    this.production = !settings.production().strip().equalsIgnoreCase("false");
  }

  void onStart(@Observes @Priority(0) StartupEvent event) {
    check();
  }

  /**
   * Checks every condition.
   *
   * @throws IllegalStateException with every reason against the start
   */
  public void check() {
    List<String> reasons =
        conditions.stream().flatMap(each -> each.reasons(production).stream()).toList();
    reasons.forEach(reason -> LOG.errorf("This process may not start so: %s", reason));
    if (!reasons.isEmpty()) {
      throw new IllegalStateException(
          "This process may not start so. %s%s"
              .formatted(
                  String.join(" ", reasons),
                  production
                      ? " (On a developer's own machine, and nowhere else: ATBALSTS_PRODUCTION=false.)"
                      : ""));
    }
  }
}
