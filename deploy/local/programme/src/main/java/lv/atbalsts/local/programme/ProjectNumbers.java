package lv.atbalsts.local.programme;

import java.util.Map;

/**
 * The ids that funding-service gave to the projects, by their numbers, and how many have a
 * contract.
 */
record ProjectNumbers(Map<String, String> ids, int contracted) {

  String id(String number) {
    String id = ids.get(number);
    if (id == null) {
      throw new IllegalArgumentException("no project " + number);
    }
    return id;
  }
}
