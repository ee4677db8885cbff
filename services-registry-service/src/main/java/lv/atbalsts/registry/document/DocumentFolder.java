package lv.atbalsts.registry.document;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import lv.atbalsts.registry.RegistryRefusal;

/** A folder of this machine; without one that is named, nothing is taken in. */
@ApplicationScoped
@DefaultBean
class DocumentFolder implements DocumentStore {

  private final DocumentSettings settings;

  DocumentFolder(DocumentSettings settings) {
    this.settings = settings;
  }

  @Override
  public void put(UUID id, byte[] content) {
    try {
      Files.createDirectories(folder());
      Path written = Files.createTempFile(folder(), "", ".part");
      Files.write(written, content);
      Files.move(written, file(id), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException noRoom) {
      throw RegistryRefusal.NO_ROOM_FOR_DOCUMENTS.with();
    }
  }

  @Override
  public byte[] read(UUID id) {
    try {
      return Files.readAllBytes(file(id));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Override
  public void remove(UUID id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file(UUID id) {
    return folder().resolve(id.toString());
  }

  private Path folder() {
    return settings.folder().orElseThrow(RegistryRefusal.NO_ROOM_FOR_DOCUMENTS::with);
  }
}
