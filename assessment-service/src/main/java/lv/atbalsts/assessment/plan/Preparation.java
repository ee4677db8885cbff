package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Preparation for independent life with a social mentor (sociālais mentors), before a resident of
 * an institution moves out (ASM-13).
 */
@Embeddable
@Schema(description = "preparation for independent life with a social mentor")
record Preparation(
    @NotNull
        @Pattern(regexp = "[A-Za-z0-9/._-]{1,40}")
        @Schema(description = "the mentor's own reference, no personal code", examples = "SM-008")
        String mentorRef,
    @NotNull
        @Column(name = "mentor_from")
        @Schema(description = "first day", examples = "2019-07-01")
        LocalDate from,
    @NotNull @Column(name = "mentor_to") @Schema(description = "last day", examples = "2019-12-31")
        LocalDate to,
    @NotNull
        @DecimalMin("0.25")
        @Digits(integer = 5, fraction = 2)
        @Column(name = "mentor_hours")
        @Schema(description = "hours in all", examples = "96")
        BigDecimal hours,
    @Known("preparation-bases")
        @Column(name = "mentor_basis")
        @Schema(
            description =
                "why the plan has it for who lives in no VSAC or BSAC, such as LEFT_INSTITUTION; GET /classifiers/preparation-bases lists them",
            examples = "LEFT_INSTITUTION")
        String basis) {}
