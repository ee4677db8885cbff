package lv.atbalsts.registry.placement;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewPart.StatusCount;
import lv.atbalsts.registry.overview.OverviewSource;
import lv.atbalsts.registry.placement.PlacementRequests.PlacementSearch;
import lv.atbalsts.registry.registration.OfferCorrection.LostDays;

@ApplicationScoped
class Placements implements KeysetRepository<Placement>, OverviewSource {

  @Override
  public String noun() {
    return "placement";
  }

  private final Sql sql;

  Placements(Sql sql) {
    this.sql = sql;
  }

  /** Whose place it is; where the codes are not null, of a placement of one of them. */
  UUID capacityOf(UUID id, Collection<String> own) {
    return sql
        .query(
            """
            select capacity_id from placement
             where id = ? and (cast(? as text[]) is null or municipality = any (?))
            """,
            row -> row.getObject("capacity_id", UUID.class),
            id,
            own,
            own)
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  /** Other placements of a grant that have a place in these days. */
  List<Placement> ofGrant(UUID id, PlacementTerms terms) {
    return list(
        """
        terms.grantId = ?1 and id <> ?2 and status in ('PLACED', 'ENDED')
        and (terms.to is null or terms.to >= ?3) and (cast(?4 as LocalDate) is null or terms.from <= ?4)
        order by terms.from
        """,
        terms.grantId(),
        id,
        terms.from(),
        terms.to());
  }

  /** Other reservations for a grant whose time limit is not over. */
  List<Placement> reservedFor(UUID id, UUID grantId, LocalDate today) {
    return list(
        "terms.grantId = ?1 and id <> ?2 and status = 'RESERVED' and terms.heldUntil >= ?3",
        grantId,
        id,
        today);
  }

  /**
   * Those under a registration that have one of these days; without a last one they last until
   * today at least.
   */
  List<UUID> on(UUID registrationId, LostDays days, LocalDate today) {
    return sql.query(
        """
        select id from placement
         where registration_id = ? and first_day <= ? and coalesce(last_day, greatest(first_day, ?)) >= ?
           and (status in ('PLACED', 'ENDED') or (status = 'RESERVED' and held_until >= ?))
         order by first_day, id
        """,
        row -> row.getObject("id", UUID.class),
        registrationId,
        days.last(),
        today,
        days.first(),
        today);
  }

  /** Reservations and placements that are over by the date and not yet recorded so. */
  List<UUID> over(LocalDate today, int count) {
    return sql.query(
        """
        select id from placement
         where (status = 'RESERVED' and held_until < ?) or (status = 'PLACED' and last_day < ?)
         order by capacity_id, id limit ?
        """,
        row -> row.getObject("id", UUID.class),
        today,
        today,
        count);
  }

  Page<Placement> search(
      PlacementSearch wanted, Collection<String> own, LocalDate today, PageRequest page) {
    Where where =
        Where.all()
            .equal("terms.capacityId", wanted.capacityId())
            .equal("registrationId", wanted.registrationId())
            .equal("terms.grantId", wanted.grantId())
            .equal("municipality", wanted.municipality());
    if (own != null) {
      where.and("municipality in :own", "own", own);
    }
    if (wanted.status() != null) {
      where.and(by(wanted.status()));
      where.with("status", wanted.status());
      if (wanted.status() != PlacementStatus.ANNULLED) {
        where.with("today", today);
      }
    }
    if (wanted.asOf() != null) {
      where.and(
          """
          status in ('PLACED', 'ENDED') and terms.from <= :day
          and (terms.to is null or terms.to >= :day)
          """,
          "day",
          wanted.asOf());
    }
    return page(page, where);
  }

  /** The status by the dates, as {@link Placement#statusOn} has it. */
  private static String by(PlacementStatus status) {
    return switch (status) {
      case RESERVED -> "status = :status and terms.heldUntil >= :today";
      case LAPSED -> "status = :status or (status = 'RESERVED' and terms.heldUntil < :today)";
      case PLACED -> "status = :status and (terms.to is null or terms.to >= :today)";
      case ENDED -> "status = :status or (status = 'PLACED' and terms.to < :today)";
      case ANNULLED -> "status = :status";
    };
  }

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    return new OverviewPart(
        Stream.of(PlacementStatus.PLACED, PlacementStatus.RESERVED)
            .map(
                status ->
                    new StatusCount(
                        OverviewSubject.PLACEMENT,
                        status.name(),
                        count(
                            "provider = :provider and (" + by(status) + ")",
                            Parameters.with("provider", provider)
                                .and("status", status)
                                .and("today", today))))
            .filter(each -> each.number() > 0)
            .toList(),
        List.of());
  }
}
