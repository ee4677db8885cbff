package lv.atbalsts.gateway.path;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Switches off the check of URIs by Quarkus, which answers an empty 400: {@link RequestPath}
 * refuses them with a problem. Quarkus reads the property when its server's class is loaded, after
 * the settings are read and before our code runs.
 */
public final class VertxUriValidationOff implements SmallRyeConfigBuilderCustomizer {

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
