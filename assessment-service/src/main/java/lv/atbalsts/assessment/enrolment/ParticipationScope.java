package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.reference.Territories;

/**
 * Which enrolments, and what rests on them, are the caller's to see, in lists as by themselves: a
 * region's people see what is of the region's project, also of a partner of two projects.
 */
@ApplicationScoped
public class ParticipationScope {

  private final Callers callers;
  private final RowScope rows;
  private final Territories territories;

  ParticipationScope(Callers callers, RowScope rows, Territories territories) {
    this.callers = callers;
    this.rows = rows;
    this.territories = territories;
  }

  /** Whether it is of the caller's municipalities, and of the project where one is the caller's. */
  public boolean sees(Participation participation) {
    Caller caller = callers.current();
    return rows.sees(participation.municipality())
        && (!ofProject(caller) || participation.projectNumber().equals(caller.owner()));
  }

  /** The conditions on a record that has a {@link Participation}; row security adds whose. */
  public Where where() {
    Caller caller = callers.current();
    Where where = Where.all();
    return ofProject(caller)
        ? where.and("participation.projectNumber = :own", "own", caller.owner())
        : where;
  }

  /** As {@link #where()}, with what is asked for. */
  public Where where(ParticipationFilter filter) {
    return filter.within(where(), territories);
  }

  private static boolean ofProject(Caller caller) {
    return caller.is(Role.ASSESSOR, Role.REGION);
  }
}
