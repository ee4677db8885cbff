package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lv.atbalsts.kit.data.Sql;

/** Reads the entries that hold on a day, for whoever publishes them in another form. */
@ApplicationScoped
public class PublishedRegister {

  private static final String ENTRIES =
      """
      select id, register_number, provider, provider_name, legal_status, service_type, address_code, address,
        service_area, latitude, longitude, municipality, form, planned_clients, client_age_sex, client_groups, web_pages,
        phones, emails, valid_from, valid_to
      from registration
      """;

  private static final String HOLDS_ON_DAY =
      """
      (held @> ?::date and not exists (select 1 from suspension
        where registration_id = registration.id and daterange(suspended_on, resumed_on) @> ?::date))
      """;

  private static final String OF_DAY = " where " + HOLDS_ON_DAY;

  private static final String FILTER =
      """
      and (?::text is null or provider = ?) and (?::text is null or service_type = ?)
      and (not ? or address is not null)
      """;

  private final Sql sql;

  PublishedRegister(Sql sql) {
    this.sql = sql;
  }

  /**
   * Gives all that hold on a day, in the order of their register numbers: one snapshot, and memory
   * does not grow with it. In a transaction.
   */
  public void forEach(LocalDate day, Consumer<PublishedEntry> taker) {
    sql.forEach(
        ENTRIES + OF_DAY + "order by register_number::integer",
        PublishedRegister::entry,
        taker,
        day,
        day);
  }

  /** A page of those that hold on a day, in the order of their ids. */
  public List<PublishedEntry> page(PublishedFilter wanted, long offset, int count) {
    return sql.query(
        ENTRIES + OF_DAY + FILTER + "order by id offset ? limit ?",
        PublishedRegister::entry,
        wanted.day(),
        wanted.day(),
        wanted.provider(),
        wanted.provider(),
        wanted.serviceType(),
        wanted.serviceType(),
        wanted.withAddress(),
        offset,
        count);
  }

  /** How many hold on a day. */
  public long count(PublishedFilter wanted) {
    return sql.query(
            "select count(*) from registration" + OF_DAY + FILTER,
            row -> row.getLong(1),
            wanted.day(),
            wanted.day(),
            wanted.provider(),
            wanted.provider(),
            wanted.serviceType(),
            wanted.serviceType(),
            wanted.withAddress())
        .getFirst();
  }

  /** Whether an entry holds on a day: it has neither ended nor is it suspended. */
  public boolean holdsOn(UUID id, LocalDate day) {
    return !sql.query(
            "select id from registration" + OF_DAY + "and id = ?",
            row -> row.getObject("id", UUID.class),
            day,
            day,
            id)
        .isEmpty();
  }

  /** An entry, also one that has ended. */
  public Optional<PublishedEntry> find(UUID id) {
    return sql.query(ENTRIES + "where id = ?", PublishedRegister::entry, id).stream().findFirst();
  }

  private static PublishedEntry entry(ResultSet row) throws SQLException {
    return new PublishedEntry(
        row.getObject("id", UUID.class),
        row.getString("register_number"),
        row.getString("provider"),
        row.getString("provider_name"),
        row.getString("legal_status"),
        row.getString("service_type"),
        row.getString("address_code"),
        row.getString("address"),
        row.getString("address") == null ? texts(row, "service_area") : List.of(),
        row.getBigDecimal("latitude"),
        row.getBigDecimal("longitude"),
        row.getString("municipality"),
        row.getString("form"),
        row.getInt("planned_clients"),
        row.getString("client_age_sex"),
        texts(row, "client_groups"),
        texts(row, "web_pages"),
        texts(row, "phones"),
        texts(row, "emails"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /**
   * Which entries are read; all conditions hold.
   *
   * @param day on which they hold
   * @param provider the provider's registration number; null for any
   * @param serviceType code; null for any
   * @param withAddress true: only those with a place of their own
   */
  public record PublishedFilter(
      LocalDate day, String provider, String serviceType, boolean withAddress) {}
}
