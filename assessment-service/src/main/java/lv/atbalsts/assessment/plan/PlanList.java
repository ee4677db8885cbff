package lv.atbalsts.assessment.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of support plans. */
@Schema(description = "a page of support plans")
record PlanList(@Schema(description = "the plans, oldest first") List<PlanSummary> items) {}
