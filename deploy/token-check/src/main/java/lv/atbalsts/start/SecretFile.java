package lv.atbalsts.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Checks that a file of secrets is readable by its owner only. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Who else can open the file. A file of another user may be readable by its group: Kubernetes
   * mounts secrets as root's, and this process reads them by its group.
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
