package lv.atbalsts.kit.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"23505", "23P01"})
  void aRowInTheWayIsTheRefusal(String state) {
    Refusal refused = assertThrows(Refusal.class, () -> refuse(violation(state)));
    assertEquals("KIT-0027", refused.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"23502", "23503", "23514", "22001", "40001", "08006"})
  void whateverElseTheDatabaseHasAgainstItGoesOnAsItIs(String state) {
    RuntimeException failure = violation(state);
    assertSame(failure, assertThrows(RuntimeException.class, () -> refuse(failure)));
  }

  @Test
  void whatIsNotOfTheDatabaseGoesOnAsItIs() {
    RuntimeException failure = new PersistenceException(new SQLException("no state"));
    assertSame(failure, assertThrows(RuntimeException.class, () -> refuse(failure)));
  }

  private static void refuse(RuntimeException failure) {
    Duplicates.refuse(
        () -> {
          throw failure;
        },
        () -> KitRefusal.THERE_ALREADY.with());
  }

  private static RuntimeException violation(String state) {
    return new ConstraintViolationException("no", new SQLException("no", state), "some_key");
  }
}
