package lv.atbalsts.funding;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import lv.atbalsts.local.parts.SubjectTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold here. */
class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.service(
        "lv.atbalsts.funding",
        SubjectTables.ofEntities()
            .with("contract", "claim_part")
            .with("delivery", "closed_units", "grant_usage")
            .with("granted", "client_move")
            .with("rate", "known_limit")
            .except("delivery", "granted_service", "registration"));
  }
}
