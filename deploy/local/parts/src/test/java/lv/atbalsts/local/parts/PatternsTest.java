package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PatternsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new YAMLMapper();

  @TestFactory
  Stream<DynamicTest> everyContractHasPatternsThatAllReadersUnderstand() throws IOException {
    return Stream.of("openapi", "events").flatMap(PatternsTest::contracts);
  }

  @Test
  void aPatternThatIsLookedForAnywhereOrThatOnlyJavaKnowsIsFound() throws IOException {
    JsonNode document =
        JSON.readTree(
            """
            {"properties": {
              "a": {"pattern": "[0-9]{7}"},
              "b": {"pattern": "^[\\\\p{L}]+$"},
              "c": {"items": {"pattern": "^[0-9]++$"}},
              "pattern": {"pattern": "^[0-9]{7}$"}
            }}
            """);
    assertEquals(List.of("[0-9]{7}", "^[\\p{L}]+$", "^[0-9]++$"), Patterns.faults(document));
  }

  private static Stream<DynamicTest> contracts(String folder) {
    try (Stream<Path> files = Files.list(Checkout.contracts().resolve(folder))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> assertEquals(List.of(), Patterns.faults(read(file)))));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return (file.toString().endsWith(".yaml") ? YAML : JSON).readTree(Checkout.text(file));
  }
}
