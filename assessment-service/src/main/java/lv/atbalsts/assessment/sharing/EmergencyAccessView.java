package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientView;
import lv.atbalsts.assessment.sharing.OpenEmergencyAccess.EmergencyReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access, without its explanation. */
@Schema(description = "an emergency access, without its explanation")
record EmergencyAccessView(
    @Schema(description = "its id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7b") UUID id,
    @Schema(description = "whose record", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "who owns the record: ATVK code", examples = "0460200")
        String municipality,
    @Schema(description = "who opened it") Recipient recipient,
    @Schema(description = "as the token names them", examples = "provider-90000054572")
        String author,
    @Schema(description = "why", examples = "THREAT_TO_LIFE") EmergencyReason reason,
    @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime openedAt,
    @Schema(description = "when it closes by itself", examples = "2021-07-01T12:00:00Z")
        OffsetDateTime openUntil,
    @Schema(
            description = "when the owner closed it; missing where not",
            examples = "2021-06-30T14:30:00Z")
        OffsetDateTime endedAt,
    @Schema(
            description = "when the owner allowed the same recipient to open it again",
            examples = "2021-07-02T08:00:00Z")
        OffsetDateTime allowedAnewAt) {

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

  /** A record as whoever opened it in an emergency sees it. */
  @Schema(description = "a record that was opened in an emergency")
  record EmergencyRecord(
      @Schema(description = "the person") ClientView client,
      @Schema(
              description =
                  "further emergency accesses of the same opening, where other municipalities have a"
                      + " record of the person too; each is read by its own id")
          List<UUID> others) {

    /** Never the fields: a person must not reach a log by way of a message. */
    @Override
    public String toString() {
      return "EmergencyRecord";
    }
  }

  /** What whoever opens a record in an emergency is told; it does not tell whether there is one. */
  @Schema(
      description =
          "an attempt to open a record in an emergency: the same answer whether the person is known or"
              + " not; GET /emergency-accesses/{id}/record answers the record, or that nobody has one")
  record EmergencyAttemptView(
      @Schema(description = "its id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7b") UUID id,
      @Schema(description = "who opened it") Recipient recipient,
      @Schema(description = "as the token names them", examples = "provider-90000054572")
          String author,
      @Schema(description = "why", examples = "THREAT_TO_LIFE") EmergencyReason reason,
      @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime openedAt,
      @Schema(description = "when it closes by itself", examples = "2021-07-01T12:00:00Z")
          OffsetDateTime openUntil) {}
}
