package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim is for. */
@Embeddable
public record ClaimTerms(
    @Enumerated(EnumType.STRING) @Schema(description = "What for.", examples = "INTERIM")
        ClaimKind kind,
    @Schema(description = "First day claimed for.") LocalDate periodFrom,
    @Schema(description = "Last day claimed for.") LocalDate periodTo,
    @Schema(description = "Why an advance is needed.") String justification,
    @Schema(description = "Until when an advance is guaranteed by a bank.")
        LocalDate guaranteedUntil) {

  boolean forAdvance() {
    return kind == ClaimKind.ADVANCE;
  }
}
