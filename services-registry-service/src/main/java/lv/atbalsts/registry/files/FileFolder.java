package lv.atbalsts.registry.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A folder of this machine, or one that all instances share. */
record FileFolder(Optional<Path> folder) implements FileStore {

  @Override
  public boolean isReady() {
    return folder.isPresent();
  }

  @Override
  public void put(String name, InputStream content, long bytes) throws IOException {
    Path home = Files.createDirectories(folder.orElseThrow());
    Path coming = Files.createTempFile(home, name, ".part");
    try {
      Files.copy(content, coming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          coming,
          home.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(coming);
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return isReady()
          ? Optional.of(Files.newInputStream(folder.get().resolve(name)))
          : Optional.empty();
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(String name) throws IOException {
    Files.deleteIfExists(folder.orElseThrow().resolve(name));
  }
}
