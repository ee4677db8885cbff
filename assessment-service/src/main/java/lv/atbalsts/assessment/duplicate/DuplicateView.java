package lv.atbalsts.assessment.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client who may have other records; neither name nor code. */
@Schema(description = "a client who may have other records; neither name nor code")
record DuplicateView(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the other records") List<OtherRecord> others) {

  /** Another record that may be of the same person. */
  @Schema(description = "another record that may be of the same person")
  record OtherRecord(
      @Schema(description = "ATVK code of whose record it is", examples = "0025000")
          String municipality,
      @Schema(
              description =
                  "its id; missing for a MUNICIPALITY where the record is another municipality's",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID clientId,
      @Schema(description = "why", examples = "[\"NAME_AND_BIRTH_DATE\"]") List<Basis> bases) {}

  /** Why two records may be of one person. */
  enum Basis {
    /** One has, or had, the other's personal code. */
    PERSONAL_CODE,
    /**
     * A given name and a surname that both have or had, in whichever place and without their marks,
     * and the birth date are the same.
     */
    NAME_AND_BIRTH_DATE,
    /** As before, but for the day and the month of birth, which stand in each other's place. */
    NAME_AND_EXCHANGED_BIRTH_DATE
  }
}
