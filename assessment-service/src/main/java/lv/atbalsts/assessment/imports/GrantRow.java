package lv.atbalsts.assessment.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.grant.GrantDeclarations;
import lv.atbalsts.assessment.grant.GrantTerms;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that a client receives a service, and its start where it has begun. */
@Schema(description = "a decision that a client receives a service, and its start")
record GrantRow(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @Size(max = 40)
        @Schema(
            description = "needed where a person is enrolled in several projects",
            examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(
            description = "the plan's line, where there is one",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID planLineId,
    @Schema(
            description =
                "the provider's registration; left out where only medical registers know it",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID registrationId,
    @NotBlank @Size(max = 60) @Schema(description = "code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "how much, in units", examples = "120")
        BigDecimal quantity,
    @NotBlank
        @Known("units")
        @Schema(
            description = "DAY, HOUR, TIMES or MONTH; GET /classifiers/units lists them",
            examples = "DAY")
        String unit,
    @Schema(
            description = "for each what the quantity is; left out: it is the total",
            examples = "WEEK")
        CountingPeriod interval,
    @NotNull @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
    @Schema(description = "last day; open when left out", examples = "2020-06-30") LocalDate to,
    @NotBlank
        @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Schema(description = "the decision's number", examples = "4-5/127")
        String decisionNumber,
    @NotNull @Schema(description = "the decision's day", examples = "2019-06-15")
        LocalDate decidedOn,
    @Valid @Schema(description = "what is declared where a rule asks for it")
        GrantDeclarations declared,
    @Schema(description = "left out: not started yet", examples = "2019-07-01")
        LocalDate startedOn) {

  GrantRow {
    decisionNumber = Reference.plain(decisionNumber);
  }

  GrantTerms terms() {
    return new GrantTerms(
        null,
        planLineId,
        registrationId,
        serviceType,
        quantity,
        unit,
        interval,
        from,
        to,
        decisionNumber,
        decidedOn,
        declared);
  }

  @Override
  public String toString() {
    return "GrantRow";
  }
}
