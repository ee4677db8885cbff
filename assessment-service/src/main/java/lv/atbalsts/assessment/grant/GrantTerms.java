package lv.atbalsts.assessment.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The municipality's decision that a client receives a service. */
@Embeddable
@Schema(description = "the municipality's decision that a client receives a service")
public record GrantTerms(
    @Schema(
            description = "the plan's line that is granted, where there is one",
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
        @Column(name = "recurrence")
        @Enumerated(EnumType.STRING)
        CountingPeriod interval,
    @NotNull
        @Column(name = "granted_from")
        @Schema(description = "first day", examples = "2019-07-01")
        LocalDate from,
    @Column(name = "granted_to")
        @Schema(description = "last day; open when left out", examples = "2020-06-30")
        LocalDate to,
    @NotBlank
        @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Schema(description = "the decision's number", examples = "4-5/127")
        String decisionNumber,
    @NotNull @Schema(description = "the decision's day", examples = "2019-06-15")
        LocalDate decidedOn,
    @Valid @Schema(description = "what is declared where a rule asks for it")
        GrantDeclarations declared) {

  public GrantTerms {
    serviceType = ServiceTypes.canonical(serviceType);
    decisionNumber = Reference.plain(decisionNumber);
    declared = declared == null ? GrantDeclarations.NOTHING : declared;
  }

  /** The same with what the start waits for, or null; since the decision where no day is named. */
  GrantTerms waitingFor(WaitReason what) {
    LocalDate since = declared.waitsSince() == null ? decidedOn : declared.waitsSince();
    return new GrantTerms(
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
        declared.waiting(what, what == null ? null : since));
  }

  /** That day, or the last that is granted where that is earlier. */
  LocalDate upTo(LocalDate day) {
    return to == null || to.isAfter(day) ? day : to;
  }

  /** The days of the grant. */
  Period period() {
    return new Period(from, to);
  }

  /**
   * What makes it the decision of one paper and of no other in an enrolment, however the number is
   * written: the service and its component, the decision and the days.
   */
  String paperKey(UUID enrolmentId) {
    return Stream.of(
            enrolmentId, serviceType, declared.component(), Reference.key(decisionNumber), from, to)
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
