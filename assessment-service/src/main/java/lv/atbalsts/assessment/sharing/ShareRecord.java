package lv.atbalsts.assessment.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's record is to be shown to somebody. */
@Schema(description = "a person's record is to be shown to somebody")
record ShareRecord(
    @NotNull @Valid @Schema(description = "to whom") Recipient recipient,
    @NotBlank
        @Schema(
            description = "why the recipient may open it; one of the purposes of access",
            examples = "CASE_WORK")
        String purpose,
    @NotEmpty @Schema(description = "what is shown", examples = "[\"RECORD\"]") Set<Part> parts,
    @NotNull @Schema(description = "the last day it is shown", examples = "2021-12-31")
        LocalDate until) {

  /** What of a person can be shown. */
  enum Part {
    /** The person's record: names, code, disability, residence. */
    RECORD
  }
}
