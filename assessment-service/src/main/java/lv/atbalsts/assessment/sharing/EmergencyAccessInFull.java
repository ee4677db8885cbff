package lv.atbalsts.assessment.sharing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access with what has happened. */
@Schema(description = "an emergency access with what has happened")
record EmergencyAccessInFull(
    @Schema(description = "who opened whose record, when and why") EmergencyAccessView access,
    @Schema(
            description = "what has happened",
            examples = "Found unconscious in the street, no contact known.")
        String explanation) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "EmergencyAccessInFull";
  }
}
