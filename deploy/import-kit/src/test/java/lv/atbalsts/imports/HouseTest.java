package lv.atbalsts.imports;

import java.util.stream.Stream;
import lv.atbalsts.local.parts.Contracts;
import lv.atbalsts.local.parts.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.rules("lv.atbalsts.imports");
  }

  @Test
  void everyRefusalOfAnImportHasItsTextsInBothLanguages() {
    Contracts.refusals("imports", "import_refusals");
  }
}
