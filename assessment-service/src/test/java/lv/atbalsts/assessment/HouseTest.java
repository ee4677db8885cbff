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
            .with("access", "access_log", "access_log_head", "access_log_unchained")
            .with("grant", "delivered_service")
            .with("imports", "import_chunk", "import_job", "import_row")
            .with("plan", "allowed_service")
            .except("access", "outbox")
            .except("client", "person_key")
            .except("confidential", "client")
            .except("duplicate", "client", "former_code", "name_fingerprint")
            .except("enrolment", "client")
            .except("grant", "client", "support_plan")
            .except("history", "client", "outbox")
            .except("needs", "client")
            .except("plan", "assessment", "client")
            .except("sharing", "client")
            .except("task", "client", "client_move", "consent", "delivered_service")
            .except("task", "emergency_access", "emergency_attempt", "enrolment", "support_plan")
            .except("wayout", "client", "enrolment"));
  }
}
