package lv.atbalsts.imports;

import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.kit.values.PersonalCodes;

/**
 * Some lines of a file.
 *
 * @param firstRow the number of the first line in the file
 * @param lines the lines as they came; an empty one is no row
 */
record Chunk(int firstRow, List<String> lines) {

  int row(int index) {
    return firstRow + index;
  }

  /** The cells of a line are looked at one by one: what ends one and begins the next is no code. */
  void refusePersonalCodes() {
    for (int index = 0; index < lines.size(); index++) {
      if (Stream.of(lines.get(index).split("\",\"")).anyMatch(PersonalCodes::mayStandIn)) {
        throw ImportRefusal.PERSONAL_CODE_IN_A_ROW.with(row(index));
      }
    }
  }

  int lastRow() {
    return firstRow + lines.size() - 1;
  }
}
