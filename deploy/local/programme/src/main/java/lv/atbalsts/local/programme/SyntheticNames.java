package lv.atbalsts.local.programme;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names that nobody takes for a real person's. */
final class SyntheticNames {
  private static final List<String> FEMALE =
      List.of("Paraudze", "Piemēra", "Izlase", "Datne", "Rinda", "Aile");
  private static final List<String> MALE =
      List.of("Paraugs", "Piemērs", "Izmēģis", "Datnis", "Rindis", "Ailis");

  private final RandomGenerator random;

  SyntheticNames(RandomGenerator random) {
    this.random = random;
  }

  String sex() {
    return random.nextBoolean() ? "FEMALE" : "MALE";
  }

  String given(String sex) {
    List<String> names = sex.equals("FEMALE") ? FEMALE : MALE;
    return names.get(random.nextInt(names.size()));
  }

  String family(String sex) {
    return sex.equals("FEMALE") ? "Sintētiska" : "Sintētisks";
  }
}
