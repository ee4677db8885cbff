package lv.atbalsts.assessment.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** Begins, stops and resumes rotations of the keys. */
@ApplicationScoped
class RotationDesk {

  private final Rotations rotations;
  private final Renewal renewal;
  private final Vault vault;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  RotationDesk(
      Rotations rotations,
      Renewal renewal,
      Vault vault,
      Outbox outbox,
      Callers callers,
      Clock clock) {
    this.rotations = rotations;
    this.renewal = renewal;
    this.vault = vault;
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  RotationView start() {
    rotations
        .open()
        .ifPresent(open -> Refusal.of("ASM-0160", 409).conflicts(List.of(open.id())).raise());
    vault.lookAtKeys();
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
    vault.lookAtKeys();
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
    return Refusals.notFound("key rotation").toException();
  }
}
