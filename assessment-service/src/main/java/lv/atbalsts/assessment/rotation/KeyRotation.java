package lv.atbalsts.assessment.rotation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Ids;

/** Everything that depends on keys of the key set is brought under the present ones. */
@Entity
class KeyRotation implements Identified {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private RotationStatus status;

  private String startedBy;
  private OffsetDateTime startedAt;
  private OffsetDateTime endedAt;
  private String changedBy;
  private OffsetDateTime changedAt;
  @Version private long version;

  /** For Hibernate. */
  KeyRotation() {}

  KeyRotation(String startedBy, OffsetDateTime now) {
    id = Ids.next();
    status = RotationStatus.RUNNING;
    this.startedBy = startedBy;
    startedAt = now;
    changedBy = startedBy;
    changedAt = now;
  }

  /** How it stands now, and who brought it there. */
  KeyRotationChanged changed(String by, OffsetDateTime at) {
    changedBy = by;
    changedAt = at;
    return new KeyRotationChanged(id, status);
  }

  void stop() {
    status = status.become(RotationStatus.STOPPED);
  }

  void resume() {
    status = status.become(RotationStatus.RUNNING);
  }

  void fail() {
    status = status.become(RotationStatus.FAILED);
  }

  void complete(OffsetDateTime now) {
    status = status.become(RotationStatus.COMPLETED);
    endedAt = now;
  }

  boolean running() {
    return status == RotationStatus.RUNNING;
  }

  @Override
  public UUID id() {
    return id;
  }

  RotationView view(Map<String, Long> left) {
    return new RotationView(id, status, startedBy, startedAt, changedBy, changedAt, endedAt, left);
  }

  /** A rotation of the keys began, was stopped, goes on, failed or is completed. */
  @EventType("KeyRotationChanged.v1")
  record KeyRotationChanged(UUID rotationId, RotationStatus status) implements Fact {

    @Override
    public UUID subject() {
      return rotationId;
    }
  }
}
