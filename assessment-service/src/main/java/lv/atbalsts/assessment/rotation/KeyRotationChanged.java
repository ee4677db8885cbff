package lv.atbalsts.assessment.rotation;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A rotation of the keys began, was stopped, goes on, failed or is completed. */
@EventType("KeyRotationChanged.v1")
record KeyRotationChanged(UUID rotationId, RotationStatus status) implements Fact {

  @Override
  public UUID subject() {
    return rotationId;
  }
}
