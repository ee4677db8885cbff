package lv.atbalsts.kit.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ProjectNumberTest {

  /** The row scope and the table of projects ask the database function. */
  @Test
  void theDatabaseKnowsTheSameForm() throws IOException {
    try (InputStream kit = ProjectNumber.class.getResourceAsStream("/db/kit/V0_1__kit.sql")) {
      String known = "when 'PROJECT' then owner ~ '^" + ProjectNumber.FORM + "$'";
      assertTrue(new String(kit.readAllBytes(), UTF_8).contains(known), known);
    }
  }

  @Test
  void oneNumberHasManySpellingsAndOneForm() {
    assertEquals("9.2.2.1./15/I/001", ProjectNumber.written(" 9.2.2.1./15/i/001 "));
  }

  @Test
  void whatIsNotAskedForStaysSo() {
    assertNull(ProjectNumber.written(null));
  }
}
