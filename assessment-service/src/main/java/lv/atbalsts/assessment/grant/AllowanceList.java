package lv.atbalsts.assessment.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left to a person. */
@Schema(description = "what is left to a person, rule by rule")
record AllowanceList(
    @Schema(description = "in the order of the rules") List<AllowanceView> items) {}
