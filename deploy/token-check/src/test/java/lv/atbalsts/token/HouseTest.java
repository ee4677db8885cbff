package lv.atbalsts.token;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return Stream.of("lv.atbalsts.address", "lv.atbalsts.start", "lv.atbalsts.token")
        .flatMap(House::rules);
  }
}
