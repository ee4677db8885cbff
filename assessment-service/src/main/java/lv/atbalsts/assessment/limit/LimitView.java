package lv.atbalsts.assessment.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import lv.atbalsts.assessment.limit.rules.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a limit. */
@Schema(description = "a version of a limit")
record LimitView(
    @Schema(description = "the limit whose version it is", examples = "L11") String limit,
    @Schema(description = "the line of the programme's list of rules", examples = "L12")
        String rule,
    @Schema(description = "counted from 1", examples = "2") int version,
    @Schema(description = "the measure", examples = "9.2.2.1") String measure,
    @Schema(description = "of which service; missing where of any", examples = "SOCIAL_REHAB")
        String serviceType,
    @Schema(description = "for which target groups; empty: for any", examples = "[\"CHILD_FT\"]")
        List<String> recipients,
    @Schema(description = "from which age, in whole years on the day", examples = "0")
        Integer ageFrom,
    @Schema(description = "to which age, included", examples = "17") Integer ageTo,
    @Schema(description = "the condition in words", examples = "has individual plan")
        String condition,
    @Schema(
            description = "what the grant declares of the parents; empty: anything",
            examples = "[\"WORK\",\"STUDY\"]")
        List<String> conditions,
    @Schema(description = "what the line does", examples = "CAP") LimitKind kind,
    @Schema(description = "how much at most", examples = "100") BigDecimal value,
    @Schema(description = "in which unit", examples = "TIMES") String unit,
    @Schema(description = "for each what", examples = "PROJECT") Per per,
    @Schema(description = "how much at most of it for a component", examples = "10")
        BigDecimal subValue,
    @Schema(description = "that component, or EACH for each by itself", examples = "EACH")
        String subOf,
    @Schema(
            description = "services that are not received at the same time",
            examples = "[\"DAY_CARE_CENTRE\"]")
        List<String> excludes,
    @Schema(description = "first day; missing where not known", examples = "2020-06-09")
        LocalDate validFrom,
    @Schema(description = "last day; missing while open", examples = "2022-04-21")
        LocalDate validTo,
    @Schema(description = "where the law says so", examples = "MK 357/2020 (amends MK 313)")
        String legalBasis,
    @Schema(description = "where it was read", examples = "lpr.gov.lv") String source,
    @Schema(description = "SEEN: read in a public source", examples = "SEEN") String status,
    @Schema(
            description = "whether a date was decided here because the source leaves it open",
            examples = "false")
        boolean assumed,
    @Schema(description = "what else is to be known", examples = "raised from 40") String note,
    @Schema(
            description = "who published it; missing: it came with a release",
            examples = "ministry")
        String publishedBy,
    @Schema(description = "when", examples = "2024-01-15T09:00:00Z") OffsetDateTime publishedAt) {}
