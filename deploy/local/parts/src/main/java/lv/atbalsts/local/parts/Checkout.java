package lv.atbalsts.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the checkout that tests hold the code against. */
final class Checkout {

  private Checkout() {}

  static Path contracts() {
    return root().resolve("docs/contracts");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Compares the file with what the code says now; a file that differs is rewritten.
   *
   * @throws AssertionError when it differed, so that the change is reviewed before it is committed
   */
  static void hold(Path file, String now) {
    if (Files.exists(file) && text(file).equals(now)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError(
        "%s was out of date and has been rewritten: review and commit it"
            .formatted(root().relativize(file)));
  }

  /** Named by the build; in an editor, the nearest folder above that has the Maven wrapper. */
  static Path root() {
    String named = System.getProperty("checkout");
    Path folder = Path.of(named == null ? "" : named).toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside a checkout; set the property checkout");
      }
    }
    return folder;
  }
}
