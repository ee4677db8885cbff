package lv.atbalsts.assessment.needs.content;

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
