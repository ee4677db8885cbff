package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnHouseTest {

  @TestFactory
  Stream<DynamicTest> house() {
    return House.rules("lv.atbalsts.local.parts");
  }

  @Test
  void aSimpleNameMeansOneThingInTheWholeHouse() {
    Set<String> repeated = new TreeSet<>(SimpleNames.repeated(Checkout.root()));
    repeated.removeAll(DeclaredExceptions.REPEATED_NAMES);
    assertEquals(Set.of(), repeated);
  }
}
