package lv.atbalsts.registry.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.agreement.AgreementRequests.AgreementSearch;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewSource;
import lv.atbalsts.registry.registration.OfferCorrection.LostDays;

@ApplicationScoped
class Agreements implements KeysetRepository<CooperationAgreement>, OverviewSource {

  private final Sql sql;

  Agreements(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "cooperation agreement";
  }

  /** Whose places they are; where the codes are not null, of an agreement of one of them. */
  UUID capacityOf(UUID id, Collection<String> own) {
    return sql
        .query(
            """
            select capacity_id from cooperation_agreement
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

  /**
   * Those under a registration that have one of these days; without a last one they last until
   * today at least.
   */
  List<UUID> on(UUID registrationId, LostDays days, LocalDate today) {
    return sql.query(
        """
        select id from cooperation_agreement
         where registration_id = ? and status in ('IN_FORCE', 'ENDED') and first_day <= ?
           and coalesce(last_day, greatest(first_day, ?)) >= greatest(first_day, ?)
         order by first_day, id
        """,
        row -> row.getObject("id", UUID.class),
        registrationId,
        days.last(),
        today,
        days.first());
  }

  Page<CooperationAgreement> search(
      AgreementSearch wanted, Collection<String> own, PageRequest page) {
    Where where =
        Where.all()
            .equal("capacityId", wanted.capacityId())
            .equal("provider", wanted.provider())
            .equal("municipality", wanted.municipality())
            .equal("status", wanted.status());
    if (own != null) {
      where.and("municipality in :own", "own", own);
    }
    if (wanted.asOf() != null) {
      where.and(
          "terms.from <= :day and (terms.to is null or terms.to >= :day)", "day", wanted.asOf());
    }
    return page(page, where);
  }

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    return OverviewPart.of(
        OverviewSubject.AGREEMENT,
        list("provider", provider),
        each -> each.statusOn(today),
        each -> each.waits(today, until));
  }
}
