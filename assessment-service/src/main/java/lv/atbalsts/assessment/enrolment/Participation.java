package lv.atbalsts.assessment.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part in which project as a member of which target group, told without a name. */
@Embeddable
@Schema(description = "who takes part in which project as a member of which target group")
public record Participation(
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Enumerated(EnumType.STRING) @Schema(description = "as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @Schema(description = "the measure", examples = "9.2.2.1") String measure,
    @Column(name = "project")
        @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "ATVK code", examples = "0460200") String municipality) {}
