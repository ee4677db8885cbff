package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.atbalsts.assessment.fhir.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question (jautājums). */
@Schema(description = "one question")
public record Item(
    @NotNull
        @Pattern(regexp = CODE)
        @Schema(description = "by which answers name it", examples = "A1_FREQUENCY")
        String linkId,
    @NotNull @Valid @Schema(description = "what is asked") BilingualText text,
    @NotNull @Schema(description = "what kind of answer it takes", examples = "CHOICE")
        ItemType type,
    @Schema(
            description = "whether an assessment cannot be submitted without it, where it is asked",
            examples = "true")
        boolean required,
    @NotNull @Size(max = 50) @Schema(description = "of a CHOICE: the answers to choose from")
        List<@NotNull @Valid Option> options,
    @Schema(description = "of an INTEGER: the least", examples = "0") Integer min,
    @Schema(description = "of an INTEGER: the most", examples = "24") Integer max,
    @NotNull
        @Size(max = 10)
        @Schema(description = "asked only where all of these hold; empty: always")
        List<@NotNull @Valid Condition> shownWhen) {

  /** Of what all codes here are made; a dot would part the names of an import's columns. */
  static final String CODE = "[A-Za-z0-9_-]{1,40}";

  /** What kind of answer an item takes, and what FHIR calls it. */
  public enum ItemType {
    /** One of its options, by code. */
    CHOICE("choice"),
    /** A whole number within its bounds. */
    INTEGER("integer"),
    /** Yes or no. */
    BOOLEAN("boolean"),
    /** Free text. */
    TEXT("text"),
    /** A day. */
    DATE("date");

    private final String fhir;

    ItemType(String fhir) {
      this.fhir = fhir;
    }

    public String fhir() {
      return fhir;
    }

    /** Whether one answer can be more than another. */
    public boolean isOrdered() {
      return this == INTEGER || this == DATE;
    }
  }

  /** An answer to choose. */
  @Schema(description = "an answer to choose")
  public record Option(
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "by which the answer names it", examples = "DAILY")
          String code,
      @NotNull @Valid @Schema(description = "what it says") BilingualText text,
      @Schema(description = "what it counts", examples = "3") int score) {}

  /** When an item is asked: by the answer to an earlier one. Without that answer it is not. */
  @Schema(description = "when an item is asked: by the answer to an earlier one")
  public record Condition(
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "the earlier item", examples = "A1_FREQUENCY")
          String linkId,
      @NotNull @Schema(description = "how its answer compares", examples = "NOT_EQUALS")
          Operator operator,
      @NotNull
          @Size(min = 1, max = 200)
          @Schema(
              description = "with what: an option's code, a number, true, a day",
              examples = "0")
          String value) {}

  /** How an answer compares with a value, and how FHIR writes it. */
  public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    LESS_OR_EQUAL("<=");

    private final String fhir;

    Operator(String fhir) {
      this.fhir = fhir;
    }

    public String fhir() {
      return fhir;
    }

    /** Whether it needs answers of which one can be more than another. */
    public boolean needsOrder() {
      return this != EQUALS && this != NOT_EQUALS;
    }

    /** Whether an answer that compares so (as {@code compareTo} says) fulfils it. */
    public boolean holds(int comparison) {
      return switch (this) {
        case EQUALS -> comparison == 0;
        case NOT_EQUALS -> comparison != 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
      };
    }
  }
}
