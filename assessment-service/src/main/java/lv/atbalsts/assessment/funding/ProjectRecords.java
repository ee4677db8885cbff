package lv.atbalsts.assessment.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Writes what the events say; in whichever order two projects' events come. */
@ApplicationScoped
class ProjectRecords {

  private final EntityManager database;

  ProjectRecords(EntityManager database) {
    this.database = database;
  }

  void submitted(String number, String measure) {
    database
        .createNativeQuery(
            "insert into known_project (number, measure) values (?1, ?2) on conflict do nothing")
        .setParameter(1, number)
        .setParameter(2, measure)
        .executeUpdate();
  }

  /** A later contract version does not move the day on which the first one began. */
  void contracted(String number, String measure, LocalDate from) {
    database
        .createNativeQuery(
            """
            insert into known_project as known (number, measure, contracted_from) values (?1, ?2, ?3)
            on conflict (number) do update
              set contracted_from = least(known.contracted_from, excluded.contracted_from)
            """)
        .setParameter(1, number)
        .setParameter(2, measure)
        .setParameter(3, from)
        .executeUpdate();
  }

  void withdrawn(String number, String measure, LocalDate on) {
    database
        .createNativeQuery(
            """
            insert into known_project (number, measure, withdrawn_on) values (?1, ?2, ?3)
            on conflict (number) do update set withdrawn_on = excluded.withdrawn_on
            """)
        .setParameter(1, number)
        .setParameter(2, measure)
        .setParameter(3, on)
        .executeUpdate();
  }

  void joined(String project, String measure, String municipality, LocalDate on) {
    database
        .createNativeQuery(
            """
            insert into known_partner (project, municipality, measure, joined_on)
            values (?1, ?2, ?3, ?4)
            on conflict (project, municipality, joined_on) do update set withdrew_on = null
            """)
        .setParameter(1, project)
        .setParameter(2, municipality)
        .setParameter(3, measure)
        .setParameter(4, on)
        .executeUpdate();
  }

  /** Ends the period that goes on; earlier ones stay as they were. */
  void withdrew(String project, String municipality, LocalDate on) {
    database
        .createNativeQuery(
            """
            update known_partner set withdrew_on = ?3
             where project = ?1 and municipality = ?2 and withdrew_on is null
            """)
        .setParameter(1, project)
        .setParameter(2, municipality)
        .setParameter(3, on)
        .executeUpdate();
  }
}
