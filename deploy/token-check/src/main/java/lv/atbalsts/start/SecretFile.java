package lv.atbalsts.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Whether a file of secrets is its reader's alone. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * What is wrong with it. Where the file is another user's, as a secret mounted by Kubernetes is
   * root's, its group may read it, for that is how this process reads it.
   */
  public static Optional<String> openTo(Path file) {
    try {
      Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
      if (may.stream().anyMatch(each -> each.name().startsWith("OTHERS_"))) {
        return Optional.of("everybody on the machine");
      }
      boolean groupMayRead = may.contains(PosixFilePermission.GROUP_READ);
      boolean groupMayChange =
          may.contains(PosixFilePermission.GROUP_WRITE)
              || may.contains(PosixFilePermission.GROUP_EXECUTE);
      return groupMayChange || (groupMayRead && isOurs(file))
          ? Optional.of("its group")
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.of("whoever the file system lets");
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    Path self = Path.of("/proc/self");
    return !Files.exists(self)
        || Files.getAttribute(self, "unix:uid").equals(Files.getAttribute(file, "unix:uid"));
  }
}
