package lv.atbalsts.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The services behind the gateway. */
@ConfigMapping(prefix = "atbalsts")
interface RouteSettings {

  /** By the service's name. */
  Map<String, Route> routes();

  /** How the gateway calls a service. */
  Calls calls();

  /** One service. */
  interface Route {

    /** Where it listens, without a path, e.g. {@code http://localhost:8081}. */
    URI url();

    /** The first segments of the paths that are its own. */
    Set<String> paths();
  }

  /** How the gateway calls a service. */
  interface Calls {

    /** How long a service may be silent before the answer begins. */
    @WithDefault("30S")
    Duration timeout();

    /** Time to open a connection. */
    @WithDefault("3S")
    Duration connectTimeout();

    /** Connections to one service at once. */
    @WithDefault("64")
    int connections();

    /** Of them for one client: a token's subject, or the address of an anonymous client. */
    @WithDefault("24")
    int perClient();

    /** Of them for all anonymous clients together. */
    @WithDefault("32")
    int anonymous();

    /** Requests that may wait for a connection to one service. */
    @WithDefault("512")
    int waiting();
  }
}
