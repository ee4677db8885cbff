package lv.atbalsts.assessment.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusals;

/** Begins, stops and resumes rotations of the keys. */
@ApplicationScoped
class RotationDesk {

  private final Rotations rotations;
  private final Renewal renewal;
  private final PersonalDataEncryption encryption;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  RotationDesk(
      Rotations rotations,
      Renewal renewal,
      PersonalDataEncryption encryption,
      Outbox outbox,
      Callers callers,
      Clock clock) {
    this.rotations = rotations;
    this.renewal = renewal;
    this.encryption = encryption;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  RotationView start() {
    Duplicates.refuse(rotations.open(), open -> AssessmentRefusal.KEY_ROTATION_IS_UNDER_WAY.with());
    encryption.lookAtKeys();
    KeyRotation rotation = new KeyRotation(callers.current().subject(), OffsetDateTime.now(clock));
    rotations.persist(rotation);
    return changed(rotation);
  }

  RotationView stop(UUID id) {
    KeyRotation rotation = locked(id);
    rotation.stop();
    return changed(rotation);
  }

  RotationView resume(UUID id) {
    KeyRotation rotation = locked(id);
    encryption.lookAtKeys();
    rotation.resume();
    return changed(rotation);
  }

  RotationView read(UUID id) {
    return view(rotations.findByIdOptional(id).orElseThrow(RotationDesk::notFound));
  }

  private RotationView changed(KeyRotation rotation) {
    outbox.publish(rotation.changed(callers.current().subject(), OffsetDateTime.now(clock)));
    return view(rotation);
  }

  private RotationView view(KeyRotation rotation) {
    Map<String, Long> left = new TreeMap<>();
    renewal.kinds().forEach(kind -> left.put(kind.what(), kind.left()));
    return rotation.view(left);
  }

  private KeyRotation locked(UUID id) {
    return rotations.locked(id).orElseThrow(RotationDesk::notFound);
  }

  private static RuntimeException notFound() {
    return Refusals.notFound("key rotation");
  }
}
