package lv.atbalsts.funding.ledger;

import java.util.UUID;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.funding.measure.MeasureTerms.Fund;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on an account as its callers read it. */
@Schema(description = "What stands on an account of a project.")
public record BalanceView(
    @Schema(description = "The account's id; bookings are listed by it.") UUID id,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Which fund pays the measure.", examples = "ESF") Fund fund,
    @Schema(
            description =
                "CONTRACT is what the payer has promised, below zero; then each euro is COMMITTED"
                    + " until it is CLAIMED, then PARKED, CERTIFIED or DEDUCTED (and committed"
                    + " again), then PAID; what was paid wrongly is CORRECTED, then RECOVERED.",
            examples = "CERTIFIED")
        AccountCode account,
    @Schema(
            description =
                "Whose money. REGION is what a region compensates to its municipalities: the same"
                    + " euros as it claims of the others.",
            examples = "EU")
        Payer payer,
    @Schema(
            description = "Territory code (ATVK); left out where it is the whole project's.",
            examples = "0320200")
        String municipality,
    @Schema(description = "All that went to the account, such as all that was certified.")
        Money debit,
    @Schema(description = "All that left it, such as what was paid of it.") Money credit,
    @Schema(description = "Debit less credit: what stands there.") Money balance) {}
