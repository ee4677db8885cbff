package lv.atbalsts.assessment.needs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment said before it was amended, oldest first. */
@Schema(description = "what an assessment said before it was amended")
record RevisionList(
    @Schema(description = "the revisions, oldest first") List<RevisionView> items) {}
