package lv.atbalsts.registry;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import lv.atbalsts.local.parts.SubjectTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.service(
        "lv.atbalsts.registry",
        SubjectTables.ofEntities()
            .with("registration", "register_counter")
            .with("capacity", "place_hold")
            .with("opendata", "open_data_file"));
  }
}
