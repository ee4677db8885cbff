package lv.atbalsts.assessment;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import lv.atbalsts.local.parts.SubjectTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.service(
        "lv.atbalsts.assessment",
        SubjectTables.ofEntities()
            .with("access", "access_log", "access_log_head")
            .with("grant", "delivered_service")
            .with("upstream", "known_free_places")
            .with("imports", "import_chunk", "import_job", "import_row")
            .with("plan", "allowed_service")
            .except("access", "outbox")
            .except("duplicate", "client", "former_code", "name_fingerprint")
            .except("grant", "known_free_places", "known_registration")
            .except("history", "outbox"));
  }
}
