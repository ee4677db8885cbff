package lv.atbalsts.registry.storage;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Turns the database's last word on uniqueness, also between two at once, into a refusal. */
public final class Duplicates {

  private Duplicates() {}

  /** Runs an insert with its flush; throws the refusal where a unique row stands already. */
  public static void refuse(Runnable insert, Supplier<? extends RuntimeException> refusal) {
    try {
      insert.run();
    } catch (ConstraintViolationException duplicate) {
      throw refusal.get();
    }
  }
}
