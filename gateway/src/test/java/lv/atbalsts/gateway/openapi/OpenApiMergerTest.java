package lv.atbalsts.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class OpenApiMergerTest {

  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: %1$s, version: "1"}
      servers: [{url: "http://localhost"}]
      tags: [{name: %1$s}]
      components:
        securitySchemes: {own%1$s: {type: http, scheme: bearer}}
        schemas:
          Money: {type: object, properties: {amount: {type: string}}}
          %1$sView: {type: object}
      paths:
        /{service}/changes:
          get:
            operationId: changes
            parameters:
            - {name: service, in: path, required: true, schema: {type: string}}
            - {name: after, in: query, schema: {type: string}}
            security: [{own%1$s: [CFLA]}]
        /%1$s:
          get:
            operationId: list%1$s
      """;

  private static Map<String, OpenAPI> two() {
    return new TreeMap<>(Map.of("funding", contract("funding"), "registry", contract("registry")));
  }

  private static OpenAPI contract(String service) {
    byte[] yaml = CONTRACT.formatted(service).getBytes(StandardCharsets.UTF_8);
    return ServiceContracts.parse(
        new ByteArrayInputStream(yaml), OpenApiMergerTest.class.getClassLoader());
  }

  private static OpenAPI merged() {
    OpenAPI own = OASFactory.createOpenAPI().openapi("3.1.0");
    return new OpenApiMerger(two()).into(own);
  }

  @Test
  void thePathsAndSchemasOfAllAreInTheOneDocument() {
    OpenAPI merged = merged();

    assertEquals(
        Set.of("/funding", "/funding/changes", "/registry", "/registry/changes"),
        merged.getPaths().getPathItems().keySet());
    assertEquals(
        Set.of("Money", "fundingView", "registryView"),
        merged.getComponents().getSchemas().keySet());
    assertEquals(2, merged.getTags().size());
  }

  @Test
  void whatAServiceSaysOfItselfIsLeftOut() {
    OpenAPI merged = merged();

    assertNull(merged.getInfo());
    assertNull(merged.getServers());
    assertNull(merged.getComponents().getSecuritySchemes());
  }

  @Test
  void anOperationIdThatTwoUseGetsTheServicesName() {
    List<String> ids = new ArrayList<>();
    OpenApiMerger.operations(merged()).forEach(operation -> ids.add(operation.getOperationId()));

    assertEquals(
        Set.of("fundingChanges", "registryChanges", "listfunding", "listregistry"),
        new HashSet<>(ids));
  }

  @Test
  void theChangeFeedOfAServiceStandsUnderItsName() {
    Operation changes = merged().getPaths().getPathItem("/funding/changes").getGET();

    assertEquals(
        List.of("after"), changes.getParameters().stream().map(Parameter::getName).toList());
  }

  @Test
  void aGuardedOperationNeedsTheGatewaysToken() {
    Map<String, PathItem> paths = merged().getPaths().getPathItems();

    assertEquals(
        List.of("CFLA"),
        paths
            .get("/funding/changes")
            .getGET()
            .getSecurity()
            .getFirst()
            .getScheme(OpenApiMerger.TOKEN));
    assertTrue(paths.get("/funding").getGET().getSecurity().isEmpty());
  }

  @Test
  void theServicesMeanTheSameByTheSameName() {
    Map<String, OpenAPI> committed =
        ServiceContracts.read(OpenApiMergerTest.class.getClassLoader());
    assertFalse(committed.isEmpty(), "no contract in docs/contracts/openapi");
    Map<String, Schema> known = new HashMap<>();
    Set<String> paths = new HashSet<>();

    committed.forEach(
        (service, contract) -> {
          for (String path : contract.getPaths().getPathItems().keySet()) {
            assertTrue(
                paths.add(path.replace("{service}", service)),
                path + " of " + service + " is another service's too");
          }
          contract
              .getComponents()
              .getSchemas()
              .forEach(
                  (name, schema) -> {
                    Schema before = known.putIfAbsent(name, schema);
                    assertTrue(
                        before == null || before.equals(schema),
                        "schema " + name + " of " + service + " differs from another service's");
                  });
        });
  }
}
