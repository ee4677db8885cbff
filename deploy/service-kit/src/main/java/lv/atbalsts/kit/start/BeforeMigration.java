package lv.atbalsts.kit.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.start.StartGuard;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What speaks against the start is asked before the database is touched. */
@ApplicationScoped
class BeforeMigration implements FlywayConfigurationCustomizer {

  private final StartGuard guard;

  BeforeMigration(StartGuard guard) {
    this.guard = guard;
  }

  @Override
  public void customize(FluentConfiguration migration) {
    guard.check();
  }
}
