package lv.atbalsts.assessment.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.assessment.plan.PlanView.LineView;
import lv.atbalsts.kit.values.Ids;

/** One service in a plan. */
@Entity
class PlanLine {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private SupportPlan plan;

  private String municipality;
  private int position;
  @Embedded private LineTerms terms;

  /** For Hibernate. */
  PlanLine() {}

  private PlanLine(SupportPlan plan, int position, LineTerms terms) {
    id = Ids.next();
    this.plan = plan;
    municipality = plan.participation().municipality();
    this.position = position;
    this.terms = terms;
  }

  /** The lines of a plan, in order. */
  static List<PlanLine> of(SupportPlan plan, List<LineTerms> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> new PlanLine(plan, i + 1, terms.get(i)))
        .toList();
  }

  LineTerms terms() {
    return terms;
  }

  LineFacts facts() {
    return new LineFacts(
        id,
        terms.serviceType(),
        terms.quantity(),
        terms.unit(),
        terms.interval(),
        terms.needsNewInfrastructure());
  }

  LineView view() {
    return new LineView(id, terms, terms.cost().orElse(null));
  }
}
