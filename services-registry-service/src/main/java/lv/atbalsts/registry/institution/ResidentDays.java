package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class ResidentDays implements KeysetRepository<ResidentDay> {

  private final Sql sql;

  ResidentDays(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "day of residents";
  }

  /** A day of this branch; 404 where there is none, also where it is another branch's. */
  ResidentDay one(UUID branchId, UUID id) {
    return find("branchId = ?1 and id = ?2", branchId, id)
        .firstResultOptional()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  Optional<ResidentDay> on(UUID branchId, ResidentGroup group, LocalDate day) {
    return find("branchId = ?1 and residentGroup = ?2 and movedOn = ?3", branchId, group, day)
        .firstResultOptional();
  }

  /** The days of a group in their order. */
  List<ResidentDay> of(UUID branchId, ResidentGroup group) {
    return list("branchId = ?1 and residentGroup = ?2 order by movedOn", branchId, group);
  }

  /** Of each group the last day on or before this one. */
  List<ResidentDay> latest(UUID branchId, LocalDate day) {
    return list(
        """
        from ResidentDay each where each.branchId = ?1 and each.movedOn =
          (select max(other.movedOn) from ResidentDay other
            where other.branchId = ?1 and other.residentGroup = each.residentGroup
              and other.movedOn <= ?2)
        order by each.residentGroup
        """,
        branchId,
        day);
  }

  /** The most people who live in a branch on this day or on one after it. */
  int fromOn(UUID branchId, LocalDate day) {
    return sql.query(
            """
            select coalesce(max(residents), 0) as residents from (
              select sum(residents) over (order by moved_on range unbounded preceding) as residents,
                moved_on, lead(moved_on) over (order by moved_on) as next
              from (select moved_on, sum(admitted - departed) as residents from resident_day
                    where branch_id = ? group by moved_on) moved) each
            where next is null or next > ?
            """,
            row -> row.getInt("residents"),
            branchId,
            day)
        .getFirst();
  }

  /** Writes how many people of a group live there on each of its days. */
  void writeResidents(UUID branchId, ResidentGroup group) {
    flush();
    sql.update(
        """
        update resident_day day set residents = summed.residents
        from (select id, sum(admitted - departed) over (order by moved_on) as residents
              from resident_day where branch_id = ? and resident_group = ?) summed
        where day.id = summed.id and day.residents is distinct from summed.residents
        """,
        branchId,
        group);
  }
}
