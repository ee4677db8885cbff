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

/** The contracts of the services as they stand in this jar; one that is not written yet is not. */
final class Contracts {

  /** The services, by the name of the file without its ending. */
  private static final Map<String, String> FILES =
      Map.of(
          "assessment", "assessment-service",
          "registry", "services-registry-service",
          "funding", "funding-service",
          "indicators", "indicators-service");

  private static final String FOLDER = "contracts/openapi/";

  private Contracts() {}

  /** By the short name of the service, which also tells equal operation ids apart. */
  static Map<String, OpenAPI> read(ClassLoader loader) {
    Map<String, OpenAPI> contracts = new TreeMap<>();
    FILES.forEach(
        (service, module) -> {
          for (String name : List.of(module, service)) {
            read(name, loader).ifPresent(document -> contracts.put(service, document));
          }
        });
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
