package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.assessment.plan.LineFacts;

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
    List<Part> parts =
        Stream.concat(
                grants.ofLine(line.lineId()).stream().map(ServiceGrant::view).map(Part::of),
                Stream.of(Part.of(terms)))
            .toList();
    if (!parts.stream().allMatch(each -> each.isTotalIn(line.unit()))) {
      return false;
    }
    LocalDate from = parts.stream().map(Part::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate to = parts.stream().map(Part::to).max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal all = parts.stream().map(Part::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    return line.quantityIn(from, to).filter(most -> all.compareTo(most) > 0).isPresent();
  }

  /** What of a grant is compared. */
  private record Part(
      LocalDate from, LocalDate to, BigDecimal quantity, String unit, boolean total) {

    static Part of(GrantView grant) {
      return new Part(
          grant.from(), grant.to(), grant.quantity(), grant.unit(), grant.interval() == null);
    }

    static Part of(GrantTerms terms) {
      return new Part(
          terms.from(), terms.to(), terms.quantity(), terms.unit(), terms.interval() == null);
    }

    boolean isTotalIn(String lineUnit) {
      return total && to != null && unit.equals(lineUnit);
    }
  }
}
