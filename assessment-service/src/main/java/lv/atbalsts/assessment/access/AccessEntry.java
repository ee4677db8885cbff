package lv.atbalsts.assessment.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.Immutable;

/** One opening of a person's record: who, when, why, what. Written once. */
@Entity(name = "AccessLog")
@Immutable
class AccessEntry {

  @Id private UUID id;
  private OffsetDateTime at;
  private String actor;
  private String role;
  private String purpose;
  private String operation;
  private UUID clientId;
  private String municipality;

  /** For Hibernate. */
  AccessEntry() {}

  AccessEntry(
      Caller caller,
      String purpose,
      String operation,
      UUID client,
      String municipality,
      OffsetDateTime now) {
    id = Ids.next();
    at = now;
    actor = caller.subject();
    role = caller.role().name();
    this.purpose = purpose;
    this.operation = operation;
    clientId = client;
    this.municipality = municipality;
  }

  UUID id() {
    return id;
  }

  AccessView view() {
    return new AccessView(id, at, actor, role, purpose, operation);
  }
}
