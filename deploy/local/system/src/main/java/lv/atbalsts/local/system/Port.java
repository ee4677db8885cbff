package lv.atbalsts.local.system;

import java.util.Locale;

/**
 * Every port the local system listens on: what it is for, and its number unless another is chosen.
 */
public enum Port {
  GATEWAY(8080, "the gateway, the entry point of the API"),
  GATEWAY_MANAGEMENT(9000, "health and metrics of the gateway"),
  ASSESSMENT(8081, "assessment-service"),
  REGISTRY(8082, "services-registry-service"),
  FUNDING(8083, "funding-service"),
  INDICATORS(8084, "indicators-service"),
  POSTGRES(5433, "PostgreSQL"),
  KAFKA(9093, "Kafka"),
  ISSUER(8090, "the token issuer");

  private final int usual;
  private final String purpose;

  Port(int usual, String purpose) {
    this.usual = usual;
    this.purpose = purpose;
  }

  int usual() {
    return usual;
  }

  String purpose() {
    return purpose;
  }

  /** The option that chooses another number, e.g. {@code --port-gateway-management}. */
  String option() {
    return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable that does the same, e.g. {@code ATBALSTS_PORT_GATEWAY_MANAGEMENT}. */
  String variable() {
    return "ATBALSTS_PORT_" + name();
  }
}
