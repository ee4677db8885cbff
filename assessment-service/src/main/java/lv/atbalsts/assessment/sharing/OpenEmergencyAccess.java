package lv.atbalsts.assessment.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody must see a record at once; the person is named by the record's id or by the code. */
@Schema(description = "somebody must see a record at once; named by clientId or by personalCode")
record OpenEmergencyAccess(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "why", examples = "THREAT_TO_LIFE") EmergencyReason reason,
    @NotBlank
        @Size(min = 10, max = 2000)
        @Schema(
            description = "what has happened; the owner reads it",
            examples = "Found unconscious in the street, no contact known.")
        String explanation) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "OpenEmergencyAccess";
  }

  /** Why somebody opens a record without a consent. */
  enum EmergencyReason {
    THREAT_TO_LIFE,
    CHILD_AT_RISK,
    PERSON_MISSING,
    URGENT_CARE
  }
}
