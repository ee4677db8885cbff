package lv.atbalsts.local.programme;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {
  @TestFactory
  Stream<DynamicTest> house() {
    return House.rules("lv.atbalsts.local.programme");
  }
}
