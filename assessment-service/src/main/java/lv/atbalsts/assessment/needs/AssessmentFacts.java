package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** An assessment as what follows from it needs to know it; no answers. */
public record AssessmentFacts(
    UUID id,
    UUID clientId,
    UUID clientRef,
    String municipality,
    TargetGroup targetGroup,
    String measure,
    String project,
    boolean approved,
    LocalDate approvedOn) {}
