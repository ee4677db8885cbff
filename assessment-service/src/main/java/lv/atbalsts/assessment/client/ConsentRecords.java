package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Sql;

/** Consents, and guardianships, go where the person goes. */
@ApplicationScoped
class ConsentRecords implements ClientOwnedRows {

  private final Sql sql;

  private final Consents consents;
  private final Guardianships guardianships;
  private final ConsentSettings settings;

  ConsentRecords(
      Sql sql, Consents consents, Guardianships guardianships, ConsentSettings settings) {
    this.sql = sql;
    this.consents = consents;
    this.guardianships = guardianships;
    this.settings = settings;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.of("consent").withVersion(), ClientTable.of("guardianship").withVersion());
  }

  /** Given after that day, and not withdrawn: it holds no more. */
  @Override
  public List<After> toCorrect(UUID client, LocalDate day) {
    return sql.query(
        """
        select id, given_on from consent
        where client_id = ? and given_on > ? and withdrawn_on is null order by id
        """,
        row ->
            new After("CONSENT", row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
        client,
        day);
  }

  /** A consent that was withdrawn is in nobody's way. */
  @Override
  public List<Unfit> unfit(UUID client, Representation person) {
    Stream<Unfit> given =
        consents.of(client).stream()
            .filter(each -> !each.fits(person, settings.ownFromAge()))
            .map(each -> new Unfit("CONSENT", each.id(), each.givenOn()));
    Stream<Unfit> guarded =
        guardianships.holding(client).stream()
            .filter(each -> person.childOn(each.days().from()))
            .map(each -> new Unfit("GUARDIANSHIP", each.id(), each.days().from()));
    return Stream.concat(given, guarded).toList();
  }
}
