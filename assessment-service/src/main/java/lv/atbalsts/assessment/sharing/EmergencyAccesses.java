package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

/** The emergency accesses to the caller's records, and the caller's own to others'. */
@ApplicationScoped
class EmergencyAccesses implements KeysetRepository<EmergencyAccess> {

  @Override
  public String noun() {
    return "emergency access";
  }

  /** The accesses of one attempt: several where several municipalities know the person. */
  List<EmergencyAccess> ofAttempt(UUID attempt) {
    return list("attemptId = ?1 order by id", attempt);
  }

  /** Whether the owner has ended one of the recipient's accesses and not allowed it anew. */
  boolean needTheOwner(UUID client, Recipient recipient) {
    return list(
            "clientId = ?1 and recipient = ?2 and recipientKind = ?3",
            client,
            recipient.code(),
            recipient.kind())
        .stream()
        .anyMatch(EmergencyAccess::needsTheOwner);
  }
}
