package lv.atbalsts.local.parts;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OwnHouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.rules("lv.atbalsts.local.parts");
  }
}
