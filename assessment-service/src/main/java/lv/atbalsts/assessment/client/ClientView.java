package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
}
