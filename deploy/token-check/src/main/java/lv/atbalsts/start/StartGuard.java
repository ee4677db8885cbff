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
 * Asks every condition at the start; with a reason against it the process ends. A step that only
 * migrates serves nobody, has neither keys nor a way to the broker, and is not asked.
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
    // whatever is no clear no is a yes
    this.production = !settings.production().strip().equalsIgnoreCase("false");
  }

  void onStart(@Observes @Priority(0) StartupEvent event) {
    check();
  }

  /**
   * Asks every condition.
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
