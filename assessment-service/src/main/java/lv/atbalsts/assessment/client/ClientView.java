package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientRequests.DeathSource;
import lv.atbalsts.assessment.client.Particulars.Sex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's record in full. Whoever gets it is in the access log. */
@Schema(description = "a person's record in full; whoever gets it is in the access log")
public record ClientView(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "personas kods", examples = "320001-00010") String personalCode,
    @Schema(description = "codes the person had before, oldest first")
        List<FormerCodeView> formerCodes,
    @Schema(description = "first names", examples = "Anna") String givenName,
    @Schema(description = "surname", examples = "Paraudziņa") String familyName,
    @Schema(description = "birth date", examples = "1980-05-17") LocalDate birthDate,
    @Schema(description = "where known", examples = "FEMALE") Sex sex,
    @Schema(description = "what the state commission decided") Disability disability,
    @Schema(description = "the institution the person lives in") Residence residence,
    @Schema(
            description = "the child whose legal representative this person is",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID represents,
    @Schema(
            description = "the day of death; missing where none is recorded",
            examples = "2020-11-03")
        LocalDate diedOn,
    @Schema(description = "consents, and whether they hold today") List<ConsentView> consents) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "ClientView";
  }

  /** A client in a list: neither name nor code. */
  @Schema(description = "a client in a list: neither name nor code")
  record ClientEntry(
      @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "when it was recorded", examples = "2019-03-01T09:00:00Z")
          OffsetDateTime recordedAt) {}

  /** The answer to recording a client: ids only, for answers are kept for repeated requests. */
  @Schema(description = "the ids of the recorded client, and what seemed odd")
  record RecordedClient(
      @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(
              description = "PERSONAL_CODE_CHECK_DIGIT: the old code's check digit is doubtful",
              examples = "[\"PERSONAL_CODE_CHECK_DIGIT\"]")
          List<String> warnings) {}

  /** A person's death as it is recorded, or that none is. */
  @Schema(description = "a person's death as it is recorded")
  record DeathView(
      @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77") UUID clientId,
      @Schema(description = "the day; missing where none is recorded", examples = "2020-11-03")
          LocalDate diedOn,
      @Schema(description = "by what it is known", examples = "POPULATION_REGISTER")
          DeathSource source,
      @Schema(
              description =
                  "what is recorded of later days and was not changed: correct it, or the day of death")
          List<ClientOwnedRows.After> toCorrect) {}

  /** A code the person had before. */
  @Schema(description = "a code the person had before")
  record FormerCodeView(
      @Schema(description = "personas kods", examples = "170580-10007") String personalCode,
      @Schema(description = "since when it was known here", examples = "2016-03-01") LocalDate from,
      @Schema(description = "the day it was replaced", examples = "2019-09-02")
          LocalDate replacedOn) {

    /** Never the fields: a person must not reach a log by way of a message. */
    @Override
    public String toString() {
      return "FormerCodeView";
    }
  }
}
