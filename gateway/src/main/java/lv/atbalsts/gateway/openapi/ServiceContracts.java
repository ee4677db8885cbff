package lv.atbalsts.gateway.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The contracts of the services as they are in this jar. */
final class ServiceContracts {

  /** The services, as their files and topics are named. */
  private static final List<String> SERVICES =
      List.of("assessment", "registry", "funding", "indicators");

  private static final String FOLDER = "contracts/openapi/";

  private ServiceContracts() {}

  /** By service. */
  static Map<String, OpenAPI> read(ClassLoader loader) {
    Map<String, OpenAPI> contracts = new TreeMap<>();
    for (String service : SERVICES) {
      read(service, loader).ifPresent(contract -> contracts.put(service, contract));
    }
    return contracts;
  }

  private static Optional<OpenAPI> read(String name, ClassLoader loader) {
    try (InputStream file = loader.getResourceAsStream(FOLDER + name + ".yaml")) {
      return Optional.ofNullable(file).map(yaml -> parse(yaml, loader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenAPI parse(InputStream yaml, ClassLoader loader) {
    return SmallRyeOpenAPI.builder()
        .withApplicationClassLoader(loader)
        .withCustomStaticFile(() -> yaml)
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableAnnotationScan(false)
        .enableStandardFilter(false)
        .build()
        .model();
  }
}
