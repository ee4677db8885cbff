package lv.atbalsts.registry.registration;

import java.util.List;

/**
 * For whom a service is by age, as the known words of {@code clientAgeSex} say (MK 385 open data).
 * The list of words is open: one that is not among these says nothing of an age.
 */
enum AgeGroup {
  /** bērni */
  CHILDREN(
      "bērni (abu dzimumu)",
      "bērni, kuri uzturas kopā ar vecākiem, tuviniekiem, aizbildņiem",
      "visu vecumu un dzimumu personas"),
  /** pilngadīgas personas */
  ADULTS(
      "pilngadīgas personas (abu dzimumu)",
      "pilngadīgas personas (sievietes)",
      "pilngadīgas personas (vīrieši)",
      "visu vecumu un dzimumu personas");

  private final List<String> words;

  AgeGroup(String... words) {
    this.words = List.of(words);
  }

  List<String> words() {
    return words;
  }
}
