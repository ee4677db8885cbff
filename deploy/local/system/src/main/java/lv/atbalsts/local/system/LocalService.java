package lv.atbalsts.local.system;

import java.util.Locale;

/**
 * The five services: the folder each is built in, its port, and the database it owns (the gateway
 * has none).
 */
public enum LocalService {
  ASSESSMENT("assessment-service", Port.ASSESSMENT, true),
  REGISTRY("services-registry-service", Port.REGISTRY, true),
  FUNDING("funding-service", Port.FUNDING, true),
  INDICATORS("indicators-service", Port.INDICATORS, true),
  GATEWAY("gateway", Port.GATEWAY, false);

  private final String folder;
  private final Port port;
  private final boolean ownsDatabase;

  LocalService(String folder, Port port, boolean ownsDatabase) {
    this.folder = folder;
    this.port = port;
    this.ownsDatabase = ownsDatabase;
  }

  /** Its folder in the checkout, which is also its name, e.g. {@code assessment-service}. */
  public String folder() {
    return folder;
  }

  Port port() {
    return port;
  }

  boolean ownsDatabase() {
    return ownsDatabase;
  }

  /** Its database and the first part of its roles' names, e.g. {@code assessment}. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Health is served beside the API, but the gateway's own is behind a port of its own. */
  Port healthPort() {
    return this == GATEWAY ? Port.GATEWAY_MANAGEMENT : port;
  }
}
