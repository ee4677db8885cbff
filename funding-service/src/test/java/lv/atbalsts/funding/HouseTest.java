package lv.atbalsts.funding;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold here. */
class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.rules("lv.atbalsts.funding");
  }
}
