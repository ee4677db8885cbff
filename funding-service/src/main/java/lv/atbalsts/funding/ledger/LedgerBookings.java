package lv.atbalsts.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class LedgerBookings implements KeysetRepository<LedgerBooking> {

  @Override
  public String noun() {
    return "booking";
  }

  /** The booking of a fact that stands: none took it back. */
  Optional<LedgerBooking> standing(BookingKind kind, UUID source) {
    return find(
            """
            from LedgerBooking booking where kind = ?1 and sourceId = ?2 and reverses is null
            and not exists (select 1 from LedgerBooking later where later.reverses = booking.id)
            """,
            kind,
            source)
        .firstResultOptional();
  }
}
