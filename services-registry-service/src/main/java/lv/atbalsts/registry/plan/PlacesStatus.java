package lv.atbalsts.registry.plan;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** How places come to be; only those of an approved plan are PLANNED and may be created. */
public enum PlacesStatus implements Workflow<PlacesStatus> {
  DRAFT,
  PLANNED,
  CREATING,
  CREATED;

  @Override
  public Set<PlacesStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(PLANNED);
      case PLANNED -> Set.of(CREATING);
      case CREATING -> Set.of(CREATED);
      case CREATED -> Set.of();
    };
  }
}
