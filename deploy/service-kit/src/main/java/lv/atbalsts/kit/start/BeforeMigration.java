package lv.atbalsts.kit.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.start.StartGuard;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * What speaks against the start is asked before the database is touched. A step that only migrates
 * serves nobody, and has neither keys nor a way to the broker.
 */
@ApplicationScoped
class BeforeMigration implements FlywayConfigurationCustomizer {

  private final StartGuard guard;
  private final boolean onlyMigrates;

  BeforeMigration(
      StartGuard guard,
      @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false")
          boolean onlyMigrates) {
    this.guard = guard;
    this.onlyMigrates = onlyMigrates;
  }

  @Override
  public void customize(FluentConfiguration migration) {
    if (!onlyMigrates) {
      guard.check();
    }
  }
}
