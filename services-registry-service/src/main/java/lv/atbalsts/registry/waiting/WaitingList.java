package lv.atbalsts.registry.waiting;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.waiting.WaitingRequests.WaitingSearch;
import lv.atbalsts.registry.waiting.WaitingTerms.Urgency;

@ApplicationScoped
class WaitingList implements KeysetRepository<WaitingEntry> {

  @Override
  public String noun() {
    return "waiting entry";
  }

  Optional<WaitingEntry> ofGrant(UUID grantId) {
    return find("terms.grantId", grantId).firstResultOptional();
  }

  /** Who waits: the urgent first, then who waits longest. */
  Page<WaitingEntry> search(WaitingSearch wanted, Collection<String> own, PageRequest page) {
    StringBuilder where = new StringBuilder("status = 'WAITING'");
    Parameters values = new Parameters();
    add(where, values, "municipality", wanted.municipality());
    add(where, values, "terms.serviceType", wanted.serviceType());
    add(where, values, "terms.registrationId", wanted.registrationId());
    add(where, values, "terms.grantId", wanted.grantId());
    if (own != null) {
      where.append(" and municipality in :own");
      values.and("own", own);
    }
    Turn after = page.after(Turn::read);
    if (after != null) {
      where.append(
          """
           and (terms.urgency < :urgency
             or terms.urgency = :urgency and (terms.since > :since
               or terms.since = :since and id > :id))
          """);
      values.and("urgency", after.urgency()).and("since", after.since()).and("id", after.id());
    }
    List<WaitingEntry> rows =
        find(where + " order by terms.urgency desc, terms.since, id", values)
            .page(0, page.limit() + 1)
            .list();
    return Page.of(rows, page, Turn::of);
  }

  private static void add(StringBuilder where, Parameters values, String field, Object value) {
    if (value != null) {
      String name = field.replace('.', '_');
      where.append(" and ").append(field).append(" = :").append(name);
      values.and(name, value);
    }
  }

  /** Whose turn it is. */
  record Turn(Urgency urgency, LocalDate since, UUID id) {

    static Turn of(WaitingEntry entry) {
      return new Turn(entry.terms().urgency(), entry.terms().since(), entry.id());
    }

    static Turn read(String text) {
      String[] parts = text.split(" ");
      if (parts.length != 3) {
        throw new IllegalArgumentException("not a turn");
      }
      return new Turn(
          Urgency.valueOf(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
      return urgency + " " + since + " " + id;
    }
  }
}
