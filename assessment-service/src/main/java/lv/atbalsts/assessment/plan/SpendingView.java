package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money spent of an individual budget, or a counter entry that takes a spending back. */
@Schema(description = "money spent of an individual budget, or a counter entry that takes one back")
record SpendingView(
    @Schema(description = "the entry's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
        UUID id,
    @Schema(
            description = "the version of the plan then in force",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID planId,
    @Schema(description = "its line", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID lineId,
    @Schema(description = "the line's service", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "below zero in a counter entry") Money amount,
    @Schema(description = "when it was spent or taken back", examples = "2019-08-31")
        LocalDate spentOn,
    @Schema(description = "the number of the bill or act", examples = "R-2019/0834")
        String documentRef,
    @Schema(
            description = "the spending that a counter entry takes back",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID reverses) {}
