package lv.atbalsts.indicators;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import lv.atbalsts.local.parts.SubjectTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.service(
        "lv.atbalsts.indicators",
        SubjectTables.ofEntities()
            .with("definition", "indicator", "target", "published")
            .with("value", "counted_in")
            .with("upstream", "branch", "contract_version", "di_plan", "partner_change")
            .with("upstream", "person_fact", "place", "project")
            .except("value", "branch", "project"));
  }
}
