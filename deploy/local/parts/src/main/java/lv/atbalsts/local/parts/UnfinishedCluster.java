package lv.atbalsts.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a cluster that has never been up from one with data: a file stands beside the folder from
 * before the cluster is made until it has started for the first time.
 */
final class UnfinishedCluster {

  private final Path mark;

  private UnfinishedCluster(Path mark) {
    this.mark = mark;
  }

  /**
   * Clears away what a making that was cut short has left, and marks the folder where it is new.
   */
  static UnfinishedCluster in(Path data) throws IOException {
    Path mark = data.resolveSibling(data.getFileName() + ".unfinished");
    if (Files.exists(mark)) {
      Folders.delete(data);
    }
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      Files.createDirectories(mark.toAbsolutePath().getParent());
      Files.writeString(mark, "");
    }
    return new UnfinishedCluster(mark);
  }

  /** The cluster is up: from now on it holds data. */
  void finish() throws IOException {
    Files.deleteIfExists(mark);
  }
}
