package lv.atbalsts.assessment.limit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.LimitRule;
import lv.atbalsts.assessment.limit.rules.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a version of a limit says, but for its last day: that alone may change afterwards. */
@Embeddable
@Schema(description = "what a version of a limit says")
record LimitTerms(
    @Schema(description = "the line of the programme's list of rules", examples = "L12")
        String rule,
    @Schema(description = "the measure", examples = "9.2.2.1") String measure,
    @Schema(description = "of which service; missing where of any", examples = "SOCIAL_REHAB")
        String serviceType,
    @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description = "for which target groups; empty: for any",
            examples = "[\"CHILD_FT\"]")
        List<String> recipients,
    @Schema(description = "from which age, in whole years on the day", examples = "0")
        Integer ageFrom,
    @Schema(description = "to which age, included", examples = "17") Integer ageTo,
    @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description = "what the grant declares of the parents; empty: anything",
            examples = "[\"WORK\",\"STUDY\"]")
        List<String> conditions,
    @Enumerated(EnumType.STRING) @Schema(description = "what the line does", examples = "CAP")
        LimitKind kind,
    @Schema(description = "how much at most", examples = "100") BigDecimal value,
    @Schema(description = "in which unit", examples = "TIMES") String unit,
    @Enumerated(EnumType.STRING) @Schema(description = "for each what", examples = "PROJECT")
        CountingPeriod per,
    @Schema(description = "how much at most of it for a component", examples = "10")
        BigDecimal subValue,
    @Schema(description = "that component, or EACH for each by itself", examples = "EACH")
        String subOf,
    @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description = "services that are not received at the same time",
            examples = "[\"DAY_CARE_CENTRE\"]")
        List<String> excludes,
    @Schema(description = "first day; missing where not known", examples = "2020-06-09")
        LocalDate validFrom,
    @Schema(description = "where the law says so", examples = "MK 357/2020 (amends MK 313)")
        String legalBasis,
    @Schema(description = "where it was read", examples = "lpr.gov.lv") String source,
    @Schema(
            description = "whether a date was decided here because the source leaves it open",
            examples = "false")
        boolean assumed) {

  /** What the next version says: what the form does not name stays as it was. */
  LimitTerms next(PublishLimit form) {
    return new LimitTerms(
        rule,
        measure,
        serviceType,
        recipients,
        ageFrom,
        ageTo,
        conditions,
        form.kindAfter(kind),
        form.value(),
        unit,
        form.per() == null ? per : form.per(),
        form.subValue(),
        form.subOf(),
        excludes,
        form.validFrom(),
        form.legalBasis(),
        form.source(),
        false);
  }

  LimitRule rule(String limit, int version, LocalDate validTo) {
    return new LimitRule(
        limit,
        rule,
        version,
        measure,
        serviceType,
        Set.copyOf(recipients),
        ageFrom,
        ageTo,
        Set.copyOf(conditions),
        kind,
        value,
        unit,
        per,
        subValue,
        subOf,
        Set.copyOf(excludes),
        new Period(validFrom, validTo),
        legalBasis);
  }
}
