package lv.atbalsts.funding.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** A booking; never changed. */
@Entity
class LedgerBooking implements Identified {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private BookingKind kind;

  private LocalDate day;
  private OffsetDateTime bookedAt;

  @Column(name = "project")
  private String projectNumber;

  private UUID claimId;
  private UUID sourceId;
  private UUID reverses;

  protected LedgerBooking() {}

  /**
   * @param reversed the booking that it takes back; null where it is none
   */
  LedgerBooking(LedgerFact fact, OffsetDateTime at, LedgerBooking reversed) {
    this.id = Ids.next();
    this.kind = fact.kind();
    this.day = fact.day();
    this.bookedAt = at;
    this.projectNumber = fact.projectNumber();
    this.claimId = fact.claim();
    this.sourceId = fact.source();
    this.reverses = reversed == null ? null : reversed.id;
  }

  @Override
  public UUID id() {
    return id;
  }

  BookingView view(List<BookingView.EntryView> entries) {
    return new BookingView(
        id, kind, day, bookedAt, projectNumber, claimId, sourceId, reverses, entries);
  }
}
