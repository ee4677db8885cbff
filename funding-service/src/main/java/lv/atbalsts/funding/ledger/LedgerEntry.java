package lv.atbalsts.funding.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One side of a booking, for lists to ask by; {@link LedgerEntries} writes and reads them. */
@Entity
class LedgerEntry {

  @Id private UUID id;
  private UUID bookingId;
  private UUID accountId;
  private String municipality;

  protected LedgerEntry() {}
}
