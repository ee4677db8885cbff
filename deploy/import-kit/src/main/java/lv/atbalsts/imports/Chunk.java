package lv.atbalsts.imports;

import java.util.List;

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

  int lastRow() {
    return firstRow + lines.size() - 1;
  }
}
