package lv.atbalsts.assessment.grant;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;

/**
 * Holds what is granted of a plan's line against what the line recommends. The plan recommends and
 * the municipality decides: more than the line is told, and not refused.
 */
@ApplicationScoped
class LineCheck {

  private final Grants grants;

  LineCheck(Grants grants) {
    this.grants = grants;
  }

  /** Whether the line's grants with this one are more than it recommends for their days. */
  boolean exceeded(LineFacts line, GrantTerms terms) {
    List<GrantTerms> all =
        Stream.concat(
                grants.ofLine(line.lineId()).stream().map(ServiceGrant::terms), Stream.of(terms))
            .toList();
    if (!all.stream().allMatch(each -> isTotalIn(line.unit(), each))) {
      return false;
    }
    LocalDate from = all.stream().map(GrantTerms::from).min(naturalOrder()).orElseThrow();
    LocalDate to = all.stream().map(GrantTerms::to).max(naturalOrder()).orElseThrow();
    BigDecimal sum = all.stream().map(GrantTerms::quantity).reduce(ZERO, BigDecimal::add);
    return line.quantityIn(from, to).filter(most -> sum.compareTo(most) > 0).isPresent();
  }

  private static boolean isTotalIn(String unit, GrantTerms terms) {
    return terms.interval() == null && terms.to() != null && terms.unit().equals(unit);
  }
}
