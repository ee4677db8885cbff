package lv.atbalsts.registry.registration;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

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
}
