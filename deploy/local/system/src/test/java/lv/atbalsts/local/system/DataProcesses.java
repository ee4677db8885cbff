package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which processes of a run are alive: the services in its list, and its PostgreSQL. */
record DataProcesses(List<Long> pids) {

  /** Those that the run in this data folder has started. */
  static DataProcesses of(Path data) {
    return new DataProcesses(
        Stream.concat(
                lines(data.resolve("pids")),
                lines(data.resolve("postgres/postmaster.pid")).limit(1))
            .map(line -> Long.parseLong(line.strip()))
            .toList());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException noRun) {
      throw new UncheckedIOException(noRun);
    }
  }

  /** What of it is left; a zombie that nobody has buried yet counts as ended. */
  List<Long> left() {
    return pids.stream().filter(DataProcesses::lives).toList();
  }

  private static boolean lives(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException ended) {
      return false;
    }
  }
}
