package lv.atbalsts.assessment.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan in full. Whoever gets it is in the access log. */
@Schema(description = "a support plan in full; whoever gets it is in the access log")
record PlanView(
    @Schema(description = "the plan without what it says in words") PlanEntry plan,
    @Schema(description = "what it says in words") PlanTexts texts) {}
