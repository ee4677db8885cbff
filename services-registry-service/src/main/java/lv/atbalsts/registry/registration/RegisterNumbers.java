package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Gives out register numbers (reģistra numurs) without a gap or a double: whoever takes a number
 * holds the counter's row until the transaction ends, so registrations queue here.
 */
@ApplicationScoped
class RegisterNumbers {

  private final EntityManager database;

  RegisterNumbers(EntityManager database) {
    this.database = database;
  }

  int next() {
    return (Integer)
        database
            .createNativeQuery(
                "update register_counter set last = last + 1 returning last", Integer.class)
            .getSingleResult();
  }
}
