package lv.atbalsts.assessment.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every version of one plan. */
@Schema(description = "every version of one plan")
record PlanVersionList(@Schema(description = "the versions, oldest first") List<PlanEntry> items) {}
