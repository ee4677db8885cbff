package lv.atbalsts.funding.ledger;

import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the ledger otherwise than it is recounted. */
public record LedgerDifference(
    @Schema(
            description =
                "BY_PAYER from contracts and claims, BY_MUNICIPALITY from lines and parts of claims"
                    + " and payments, BY_DECISION from decisions, payments, corrections, and what"
                    + " was withheld and paid back.",
            examples = "BY_PAYER")
        String recount,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(
            description =
                "The account; STANDING is all of claims that is not deducted, SETTLED what is"
                    + " PAID, CORRECTED or RECOVERED.",
            examples = "CERTIFIED")
        String account,
    @Schema(
            description =
                "Whose money; left out where EU, state and municipalities are taken together.",
            examples = "EU")
        String payer,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "What stands in the ledger.") Money booked,
    @Schema(description = "What is recounted.") Money recounted) {}
