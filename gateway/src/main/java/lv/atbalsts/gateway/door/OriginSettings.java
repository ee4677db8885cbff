package lv.atbalsts.gateway.door;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which web pages may call the gateway from a browser. */
@ConfigMapping(prefix = "atbalsts.cors")
interface OriginSettings {

  /** Origins such as {@code https://koordinators.example.lv}; none by default. */
  Optional<List<String>> origins();
}
