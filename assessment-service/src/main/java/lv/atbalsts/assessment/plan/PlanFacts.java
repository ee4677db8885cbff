package lv.atbalsts.assessment.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A plan as what follows from it needs to know it. */
public record PlanFacts(UUID id, List<LineFacts> lines) {

  public Optional<LineFacts> line(UUID line) {
    return lines.stream().filter(each -> each.lineId().equals(line)).findFirst();
  }
}
