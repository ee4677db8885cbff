package lv.atbalsts.assessment.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.assessment.plan.PlanView.LineView;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.kit.values.Money;

/** The lines of a plan, taken together. */
record PlanLines(List<PlanLine> lines) {

  List<LineTerms> terms() {
    return lines.stream().map(PlanLine::terms).toList();
  }

  List<LineFacts> facts() {
    return lines.stream().map(PlanLine::facts).toList();
  }

  List<LineView> views() {
    return lines.stream().map(PlanLine::view).toList();
  }

  PlanCost cost() {
    return PlanCost.of(lines.stream().map(line -> line.terms().cost()).toList());
  }

  /** What the lines of each service type cost, where that is known. */
  Map<String, Money> costs() {
    return views().stream()
        .filter(line -> line.cost() != null)
        .collect(Collectors.toMap(line -> line.terms().serviceType(), LineView::cost, Money::plus));
  }
}
