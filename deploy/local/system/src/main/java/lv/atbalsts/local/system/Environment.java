package lv.atbalsts.local.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lv.atbalsts.local.parts.Database;

/**
 * The environment variables of a service process; the same names are used on other machines
 * (deploy/compose).
 */
final class Environment {
  private final EmbeddedParts parts;
  private final PortNumbers ports;
  private final Path keySet;
  private final Path dayFile;

  Environment(EmbeddedParts parts, PortNumbers ports, Path keySet, Path dayFile) {
    this.parts = parts;
    this.ports = ports;
    this.keySet = keySet;
    this.dayFile = dayFile;
  }

  /** For this service listening on this port. */
  Map<String, String> of(LocalService service, int port) {
    Map<String, String> variables = new HashMap<>();
    variables.put("ATBALSTS_PRODUCTION", "false");
    variables.put("ATBALSTS_HOST", "127.0.0.1");
    variables.put("ATBALSTS_PORT", Integer.toString(port));
    variables.put("ATBALSTS_KAFKA", parts.kafka());
    variables.put("ATBALSTS_ISSUER", parts.issuer());
    variables.put("ATBALSTS_JWKS", parts.issuer() + "/jwks");
    variables.put("ATBALSTS_AUDIENCE", "atbalsts");
    if (service.ownsDatabase()) {
      addDatabase(variables, parts.database(service));
      variables.put("ATBALSTS_TIME_DAY_FILE", dayFile.toString());
      variables.put(
          "ATBALSTS_REQUEST_KEY", RequestKeyFile.in(keySet.resolveSibling("requests.key")));
    }
    if (service == LocalService.ASSESSMENT) {
      variables.put("ATBALSTS_KEYSET", keySet.toString());
      variables.put("ATBALSTS_KEYSET_GENERATE", "true");
    }
    if (service == LocalService.REGISTRY) {
      variables.put("ATBALSTS_DOCUMENTS_FOLDER", dayFile.resolveSibling("documents").toString());
      variables.put("ATBALSTS_OPEN_DATA", dayFile.resolveSibling("open-data").toString());
    }
    if (service == LocalService.GATEWAY) {
      addUpstreams(variables);
    }
    return variables;
  }

  private static void addDatabase(Map<String, String> variables, Database database) {
    variables.put("ATBALSTS_DATABASE_URL", database.jdbcUrl());
    variables.put("ATBALSTS_DATABASE_OWNER", database.owner());
    variables.put("ATBALSTS_DATABASE_OWNER_PASSWORD", database.ownerPassword());
    variables.put("ATBALSTS_DATABASE_APP", database.app());
    variables.put("ATBALSTS_DATABASE_APP_PASSWORD", database.appPassword());
  }

  private void addUpstreams(Map<String, String> variables) {
    variables.put("ATBALSTS_MANAGEMENT_PORT", Integer.toString(ports.of(Port.GATEWAY_MANAGEMENT)));
    for (LocalService upstream : LocalService.values()) {
      if (upstream != LocalService.GATEWAY) {
        variables.put(
            "ATBALSTS_ROUTES_" + upstream.name() + "_URL",
            "http://localhost:" + ports.of(upstream.port()));
      }
    }
  }
}
