package lv.atbalsts.funding.invoice;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice as its callers read it. */
record InvoiceView(
    @Schema(description = "The invoice's id.") UUID id,
    @Schema(description = "The project's number.", examples = "9.3.1.1./18/I/005")
        String projectNumber,
    @Schema(description = "Whose cost it is: territory code (ATVK).", examples = "0320200")
        String municipality,
    @Schema(description = "What it says.") InvoiceTerms invoice,
    @Schema(description = "The day it was corrected the last time.") LocalDate correctedOn,
    @Schema(description = "Why it was corrected.") String correctionReason,
    @Schema(description = "The day it was withdrawn; missing while it stands.")
        LocalDate withdrawnOn,
    @Schema(description = "Why it was withdrawn.") String withdrawalReason,
    long version)
    implements Versioned {}
