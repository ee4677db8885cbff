package lv.atbalsts.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A folder that all instances share. */
@ApplicationScoped
class OpenDataFolder implements OpenDataStore {

  private final OpenDataSettings settings;

  OpenDataFolder(OpenDataSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isReady() {
    return settings.folder().isPresent();
  }

  @Override
  public void put(String name, InputStream content) throws IOException {
    Path folder = Files.createDirectories(settings.folder().orElseThrow());
    Path coming = Files.createTempFile(folder, name, ".part");
    try {
      Files.copy(content, coming, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          coming,
          folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(coming);
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return settings.folder().isEmpty()
          ? Optional.empty()
          : Optional.of(Files.newInputStream(settings.folder().get().resolve(name)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }
}
