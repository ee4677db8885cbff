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
            .with("activity", "activity_kind")
            .with("claim", "claim_line")
            .with("contract", "claim_part", "claim_budget_part")
            .with("report", "closed_units", "grant_usage", "report_form")
            .with("upstream", "client_move", "known_limit"));
  }
}
