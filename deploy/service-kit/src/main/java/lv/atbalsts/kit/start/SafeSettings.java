package lv.atbalsts.kit.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.atbalsts.start.SettingReader;
import lv.atbalsts.start.StartCondition;
import org.eclipse.microprofile.config.Config;

/** The settings that every service has are those of a real system, not of an example. */
@ApplicationScoped
class SafeSettings implements StartCondition {

  private static final Set<String> ENCRYPTED = Set.of("SSL", "SASL_SSL");

  private final SettingReader settings;
  private final BrokerSettings broker;

  SafeSettings(Config config, BrokerSettings broker) {
    settings = new SettingReader(config);
    this.broker = broker;
  }

  @Override
  public List<String> reasons(boolean production) {
    List<String> reasons = new ArrayList<>();
    if (production) {
      Secrets.requestKey(reasons, settings.of("atbalsts.request-key"));
      passwords(reasons);
      broker(reasons);
      time(reasons);
    }
    return reasons;
  }

  private void passwords(List<String> reasons) {
    String app = settings.of("quarkus.datasource.password");
    String owner = settings.of("quarkus.flyway.password");
    Secrets.password(
        reasons, "ATBALSTS_DATABASE_APP_PASSWORD", app, settings.of("quarkus.datasource.username"));
    if (!owner.isEmpty()) {
      Secrets.password(
          reasons,
          "ATBALSTS_DATABASE_OWNER_PASSWORD",
          owner,
          settings.of("quarkus.flyway.username"));
    }
    if (!app.isEmpty() && app.equals(owner)) {
      reasons.add(
          "ATBALSTS_DATABASE_APP_PASSWORD is the owner's password too: give each role its own.");
    }
  }

  private void time(List<String> reasons) {
    if (!settings.of("atbalsts.time.day-file").isEmpty()) {
      reasons.add(
          "ATBALSTS_TIME_DAY_FILE is set: only a sandbox lives on another day than the real one. Remove it.");
    }
  }

  private void broker(List<String> reasons) {
    String protocol = settings.of("kafka.security.protocol").toUpperCase(Locale.ROOT);
    if (!ENCRYPTED.contains(protocol)
        && !broker.plaintextAllowed().strip().equalsIgnoreCase("true")) {
      reasons.add(
          "KAFKA_SECURITY_PROTOCOL is %s: events would travel in clear, and anybody could send some. Set SASL_SSL or SSL with what belongs to it (docs/operations.md), or say ATBALSTS_KAFKA_PLAINTEXT_ALLOWED=true where something else protects the way."
              .formatted(protocol.isEmpty() ? "not set" : "PLAINTEXT or SASL_PLAINTEXT"));
    }
  }
}
