package lv.atbalsts.assessment.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of emergency accesses. */
@Schema(description = "a page of emergency accesses")
record EmergencyAccessList(
    @Schema(description = "the accesses, oldest first") List<EmergencyAccessView> items) {}
