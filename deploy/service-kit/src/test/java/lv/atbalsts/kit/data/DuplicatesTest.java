package lv.atbalsts.kit.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.RefusedException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"23505", "23P01"})
  void aRowInTheWayIsTheRefusal(String state) {
    RefusedException refused = assertThrows(RefusedException.class, () -> refuse(violation(state)));
    assertEquals("KIT-0027", refused.refusal().code());
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
        () -> Refusal.of("KIT-0027", 409).toException());
  }

  private static RuntimeException violation(String state) {
    return new ConstraintViolationException("no", new SQLException("no", state), "some_key");
  }
}
