package lv.atbalsts.registry.registration;

import static lv.atbalsts.registry.registration.RegistrationDecisionKind.EXCLUDE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.REINSTATE;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RENEW;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.RESUME;
import static lv.atbalsts.registry.registration.RegistrationDecisionKind.SUSPEND;

import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;
import lv.atbalsts.registry.RegistryRefusal;

/** What is recorded of a registration. That its five years are over follows from its dates. */
public enum RegistrationStatus implements Workflow<RegistrationStatus> {
  REGISTERED,
  SUSPENDED,
  EXCLUDED,
  EXPIRED;

  @Override
  public Set<RegistrationStatus> successors() {
    return switch (this) {
      case REGISTERED -> Set.of(SUSPENDED, EXCLUDED, EXPIRED);
      case SUSPENDED -> Set.of(REGISTERED, EXCLUDED, EXPIRED);
      case EXCLUDED, EXPIRED -> Set.of(REGISTERED);
    };
  }

  /** What may be decided: several decisions lead to one status, each from its own. */
  List<RegistrationDecisionKind> decisions() {
    return switch (this) {
      case REGISTERED -> List.of(SUSPEND, EXCLUDE, RENEW);
      case SUSPENDED -> List.of(RESUME, EXCLUDE, RENEW);
      case EXCLUDED -> List.of(REINSTATE);
      case EXPIRED -> List.of(RENEW);
    };
  }

  /** Refuses a decision that is none of these. */
  void require(RegistrationDecisionKind kind) {
    if (!decisions().contains(kind)) {
      List<String> allowed = decisions().stream().map(Enum::name).toList();
      throw RegistryRefusal.NOT_DECIDED_OF_THIS_STATUS
          .with(this, kind, String.join(", ", allowed))
          .with("from", name())
          .with("allowed", allowed);
    }
  }
}
