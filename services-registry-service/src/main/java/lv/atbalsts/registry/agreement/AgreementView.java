package lv.atbalsts.registry.agreement;

import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cooperation agreement, as its parties read it. */
@Schema(description = "A cooperation agreement")
public record AgreementView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-00000000000b") UUID id,
    @Schema(description = "Whose places", examples = "019a0000-0000-7000-8000-000000000008")
        UUID capacityId,
    @Schema(description = "Registration", examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "ATVK code of the municipality that buys", examples = "0110000")
        String municipality,
    AgreementTerms terms,
    @Schema(description = "What has become of it", examples = "IN_FORCE") AgreementStatus status,
    @Schema(description = "Who has entered it", examples = "BUYER") AgreementParty enteredBy,
    @Schema(description = "Other terms that wait for a word; absent where none do")
        AgreementAmendment amendment,
    @Schema(description = "Who proposes them", examples = "PROVIDER") AgreementParty amendmentBy,
    @Schema(
            description = "Why it was declined, amended or ended last",
            examples = "Vietas vairs nav vajadzīgas")
        String reason,
    long version)
    implements Versioned {}
