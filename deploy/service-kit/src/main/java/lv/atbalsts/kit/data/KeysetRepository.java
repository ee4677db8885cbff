package lv.atbalsts.kit.data;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;
import org.hibernate.jpa.HibernateHints;

/** A repository of records that are found by their ids and listed in the order of them. */
public interface KeysetRepository<E extends Identified> extends PanacheRepositoryBase<E, UUID> {

  /** What one of them is called in a refusal, such as {@code claim}. */
  String noun();

  /**
   * The record, as far as the caller sees it.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 404 where there is none
   */
  default E one(UUID id) {
    return orNotFound(findByIdOptional(id));
  }

  /**
   * The same, and whoever asks for it next waits until this transaction ends.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 404 where there is none
   */
  default E locked(UUID id) {
    return orNotFound(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  private E orNotFound(Optional<E> found) {
    return found.orElseThrow(() -> Refusals.notFound(noun()));
  }

  /** A page of the records for which this holds. */
  default Page<E> page(PageRequest asked, Where where) {
    String conditions = conditions(asked, where);
    return Page.of(
        find((conditions.isEmpty() ? "" : conditions + " ") + "order by id", where.parameters())
            .page(0, asked.limit() + 1)
            .list(),
        asked,
        Identified::id);
  }

  /**
   * The same for reading only, each record with a collection of its own: one statement reads all.
   *
   * @param entity the record's entity
   * @param collection such as {@code term.suspensions}
   */
  default Page<E> pageWith(String entity, String collection, PageRequest asked, Where where) {
    String conditions = conditions(asked, where);
    String query =
        """
        from %1$s e left join fetch e.%2$s where e.id in (
          select id from %1$s %3$s order by id limit %4$d) order by e.id
        """
            .formatted(
                entity,
                collection,
                conditions.isEmpty() ? "" : "where " + conditions,
                asked.limit() + 1);
    return Page.of(
        find(query, where.parameters()).withHint(HibernateHints.HINT_READ_ONLY, true).list(),
        asked,
        Identified::id);
  }

  private String conditions(PageRequest asked, Where where) {
    UUID after = asked.after();
    if (after != null) {
      where.and("id > :after", "after", after);
    }
    return where.conditions();
  }
}
