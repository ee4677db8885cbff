package lv.atbalsts.assessment.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of the access log, as it is read; it is written by {@link LogAppender} alone. */
@Entity(name = "AccessLog")
@Immutable
class AccessEntry {

  @Id private UUID id;
  private OffsetDateTime at;
  private String actor;
  private String organisation;
  private String role;
  private String purpose;
  private String operation;
  private Integer refused;
  private UUID clientId;
  private String municipality;
  private long position;

  /** For Hibernate. */
  AccessEntry() {}

  AccessView view() {
    return new AccessView(
        id, at, actor, organisation, role, purpose, operation, refused, municipality, position);
  }
}
