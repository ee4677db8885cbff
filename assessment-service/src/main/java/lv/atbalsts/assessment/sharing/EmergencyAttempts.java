package lv.atbalsts.assessment.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Who tried when, found somebody or not. */
@ApplicationScoped
class EmergencyAttempts implements PanacheRepositoryBase<EmergencyAttempt, UUID> {

  int of(String recipient, LocalDate day) {
    return (int) count("recipient = ?1 and attemptedOn = ?2", recipient, day);
  }
}
