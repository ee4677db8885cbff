package lv.atbalsts.registry.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal, with what it would change of what stands now.
 *
 * @param version of the provider or registration that the differences are of
 */
@Schema(description = "A change that a provider proposes, with what it would change now")
public record ProposalView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000004") UUID id,
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "What it would change", examples = "REGISTRATION") ProposalKind kind,
    @Schema(
            description = "Id of the provider or registration",
            examples = "019a0000-0000-7000-8000-000000000003")
        UUID subjectId,
    @Schema(description = "Day of the proposal", examples = "2022-03-01") LocalDate proposedOn,
    @Schema(description = "Day of the correction that it proposes", examples = "2022-03-01")
        LocalDate correctedOn,
    @Schema(description = "Why the provider proposes it", examples = "Vairāk vietu")
        String changeReason,
    @Schema(description = "Status", examples = "PROPOSED") ProposalStatus status,
    @Schema(description = "Day of the registrar's decision", examples = "2022-03-04")
        LocalDate decidedOn,
    @Schema(description = "Why it was refused", examples = "Adresei nav VZD koda") String reason,
    @Schema(
            description =
                "Each field that it would change of what stands now; once it is accepted, refused or withdrawn, each"
                    + " that it would have changed then")
        List<FieldDifference> differences,
    long version)
    implements Versioned {}
