package lv.atbalsts.funding.reconciliation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison as its callers read it. */
record ReconciliationView(
    @Schema(description = "The day.", examples = "2021-06-30") LocalDate date,
    @Schema(description = "Which statement of the day, from 1 on.", examples = "1") int statement,
    @Schema(description = "Who posted it.", examples = "cfla-anna") String postedBy,
    @Schema(description = "When.", examples = "2021-07-01T07:00:00Z") OffsetDateTime postedAt,
    @Schema(description = "How many claims are equal.", examples = "71") long equal,
    @Schema(description = "How many are not.", examples = "1") long unequal,
    @Schema(description = "Claim by claim, in the order of their ids.")
        List<ReconciledLine> lines) {}
