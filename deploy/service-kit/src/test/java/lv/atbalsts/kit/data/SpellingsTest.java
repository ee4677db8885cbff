package lv.atbalsts.kit.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.atbalsts.kit.values.Reference;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database makes of a reference is what Java makes of it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SpellingsTest {

  @Inject Sql sql;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MU-2021-3527",
        "MU 2021 3527",
        "MU20213527",
        "\u2116 MU-2021-3527.",
        "\u041cU\u20112021\u22123527",
        "Nr. 12/2021",
        "nr 12/2021",
        "No-12/2021",
        "\u211612\u20442021",
        "Nr . 5",
        "NOVADS 1",
        "1 - 27",
        "1--27 - A",
        "012/2021...",
        "l\u0113m. 4",
        "LE\u0304M. 4",
        "\uff2d\uff35 -\uff12\u00a03",
        "N\u00ba 5",
        "- . -",
        "#MU_2021_3527,",
        "( \u201eNr. MU-2021\u201d )/",
        "M\u200bU\u00ad1"
      })
  void aReferenceHasOneKeyInBoth(String written) {
    assertEquals(Reference.key(written), called("reference_key", written));
  }

  private String called(String function, String text) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.query("select " + function + "(?)", row -> row.getString(1), text).getFirst());
  }
}
