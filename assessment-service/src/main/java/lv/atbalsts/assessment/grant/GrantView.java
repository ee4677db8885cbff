package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.limit.rules.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A granted service. */
@Schema(description = "a granted service")
record GrantView(
    @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "who, as what", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID enrolmentId,
    @Schema(description = "the plan", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID planId,
    @Schema(description = "the plan's line", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
        UUID planLineId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "of whom", examples = "ADULT_GRT") TargetGroup targetGroup,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(
            description = "the provider's registration",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7b")
        UUID registrationId,
    @Schema(description = "code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "how much, in units", examples = "120") BigDecimal quantity,
    @Schema(description = "unit", examples = "DAY") String unit,
    @Schema(
            description = "for each what the quantity is; missing: it is the total",
            examples = "WEEK")
        Per interval,
    @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
    @Schema(description = "last day; missing while open", examples = "2020-06-30") LocalDate to,
    @Schema(description = "the decision's number", examples = "4-5/127") String decisionNumber,
    @Schema(description = "the decision's day", examples = "2019-06-15") LocalDate decidedOn,
    @Schema(description = "what was declared") Declared declared,
    @Schema(description = "how far it is", examples = "STARTED") GrantStatus status,
    @Schema(description = "since when the person receives it", examples = "2019-07-01")
        LocalDate startedOn,
    @Schema(description = "the last day received", examples = "2020-06-30") LocalDate endedOn,
    @Schema(description = "from when on the decision is withdrawn", examples = "2020-03-01")
        LocalDate revokedOn,
    @Schema(description = "why, as a code", examples = "DECISION_ANNULLED") String revokeReason,
    @Schema(
            description =
                "AWAITS_NEW_INFRASTRUCTURE: the plan's line waits for a building (ASM-08);"
                    + " BEYOND_PLAN_LINE: the line's grants are together more than it recommends",
            examples = "AWAITS_NEW_INFRASTRUCTURE")
        String warning) {}
