package lv.atbalsts.assessment.needs.content;

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
