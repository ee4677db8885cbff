package lv.atbalsts.assessment.needs.methodology;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Whether a version may still change. */
enum MethodologyStatus implements Workflow<MethodologyStatus> {
  /** Being written: nobody assesses by it. */
  DRAFT,
  /** In force from its first day to its last; it does not change. */
  PUBLISHED;

  @Override
  public Set<MethodologyStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(DRAFT, PUBLISHED);
      case PUBLISHED -> Set.of();
    };
  }
}
