package lv.atbalsts.gateway.path;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Keeps Quarkus from answering what is no URI with an empty 400: {@link RequestPath} refuses it
 * with a problem. Quarkus reads this when its server's class is loaded, which is after the settings
 * are read and before anything of ours runs.
 */
public final class UrisAreOurs implements SmallRyeConfigBuilderCustomizer {

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
