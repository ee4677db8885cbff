package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.LocalDate;

/** Writes on which day a claim was changed last, so that CFLA's system asks for what is new. */
@ApplicationScoped
class ClaimChanges {

  private final Clock clock;

  ClaimChanges(Clock clock) {
    this.clock = clock;
  }

  @PrePersist
  @PreUpdate
  void changed(ClaimState claim) {
    claim.changedOn = LocalDate.now(clock);
  }
}
