package lv.atbalsts.gateway.pipeline;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The web pages that may call the gateway from a browser. */
@ConfigMapping(prefix = "atbalsts.cors")
interface CorsSettings {

  /** Origins such as {@code https://koordinators.example.lv}; none by default. */
  Optional<List<String>> origins();
}
