package lv.atbalsts.registry.agreement;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** What has become of an agreement; ENDED goes on by an amendment that both confirm. */
public enum AgreementStatus implements Workflow<AgreementStatus> {
  PROPOSED,
  IN_FORCE,
  DECLINED,
  ENDED;

  @Override
  public Set<AgreementStatus> successors() {
    return switch (this) {
      case PROPOSED -> Set.of(IN_FORCE, DECLINED);
      case IN_FORCE -> Set.of(ENDED);
      case ENDED -> Set.of(IN_FORCE);
      case DECLINED -> Set.of();
    };
  }
}
