package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractsTest {

  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://atbalsts.lv/events/ClaimPaid.v1.json",
        "type": "object",
        "required": ["claimId", "paid"],
        "additionalProperties": false,
        "properties": {
          "claimId": {"type": "string", "format": "uuid", "description": "The claim.",
                      "examples": ["0197a1c2-0000-7000-8000-000000000001"]},
          "paid": {"$ref": "Money.v1.json", "description": "What was paid."}%s
        },
        "examples": [{"claimId": "0197a1c2-0000-7000-8000-000000000001", "paid": "1.00"}]
      }
      """;

  @TempDir Path checkout;

  private final String before = System.getProperty("checkout");

  @BeforeEach
  void useAnEmptyCheckout() throws IOException {
    System.setProperty("checkout", checkout.toString());
    Path events = Files.createDirectories(checkout.resolve("docs/contracts/events"));
    Files.createFile(checkout.resolve("mvnw"));
    Files.writeString(events.resolve("ClaimPaid.v1.json"), SCHEMA.formatted(""));
    Files.writeString(events.resolve("Money.v1.json"), "{\"type\": \"string\"}");
  }

  @AfterEach
  void useTheRealOneAgain() {
    if (before == null) {
      System.clearProperty("checkout");
    } else {
      System.setProperty("checkout", before);
    }
  }

  @Test
  void aContractOutOfDateIsRewrittenOnceAndThenHolds() {
    Path file = checkout.resolve("docs/contracts/refusals/test.md");

    AssertionError error = assertThrows(AssertionError.class, () -> Contracts.refusals("test"));
    Contracts.refusals("test");

    assertEquals(
        "docs/contracts/refusals/test.md was out of date and has been rewritten: review and commit"
            + " it",
        error.getMessage());
    assertTrue(
        Checkout.text(file)
            .contains("| TST-0001 | Too much | Par daudz | The limit's {0}, not {1}. |\n"));
  }

  @Test
  void aRefusalWithoutItsLatvianTextIsNamed() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> Contracts.refusals("test", "incomplete"));
    assertEquals("refusals without a text: TST-0002.detail (lv)", error.getMessage());
  }

  @Test
  void aTextThatStandsTwiceIsNamed() {
    AssertionError error =
        assertThrows(AssertionError.class, () -> Contracts.refusals("test", "twice"));
    assertEquals("TST-0003.detail stands twice in twice_en.properties", error.getMessage());
  }

  @Test
  void whereATestRunsIsNoPartOfTheContract() {
    assertEquals(
        "openapi: 3.1.0\npaths:\n  /a: http://localhost/a\n",
        Contracts.withoutAddresses(
            "openapi: 3.1.0\nservers:\n- url: http://localhost:41\n  description: x\npaths:\n"
                + "  /a: http://localhost:41/a\n"));
  }

  @Test
  void theExampleOfASchemaIsValidAndAWrongEventIsExplained() {
    List<String> examples = EventSchemas.examples("ClaimPaid.v1");
    assertEquals(
        List.of("{\"claimId\":\"0197a1c2-0000-7000-8000-000000000001\",\"paid\":\"1.00\"}"),
        examples);

    String wrong = "{\"claimId\":\"x\",\"more\":1}";
    String message =
        assertThrows(AssertionError.class, () -> EventSchemas.validate("ClaimPaid.v1", wrong))
            .getMessage();
    assertTrue(message.startsWith("not a ClaimPaid.v1:\n- "), message);
    assertTrue(message.contains("/claimId"), message);
    assertTrue(message.contains("'more'"), message);
    assertTrue(message.contains("'paid'"), message);
  }

  @Test
  void aPropertyWithoutDescriptionOrExamplesIsNamed() throws IOException {
    EventSchemas.everyPropertyIsDescribed("ClaimPaid.v1");

    Files.writeString(
        checkout.resolve("docs/contracts/events/ClaimPaid.v1.json"),
        SCHEMA.formatted(", \"note\": {\"type\": \"string\"}"));

    assertEquals(
        "ClaimPaid.v1 leaves undescribed:\n- /note: no description\n- /note: no examples",
        assertThrows(
                AssertionError.class, () -> EventSchemas.everyPropertyIsDescribed("ClaimPaid.v1"))
            .getMessage());
  }
}
