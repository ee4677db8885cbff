package lv.atbalsts.registry.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps files under names that this service gives; {@link FileStores} says where. */
public interface FileStore {

  /** Whether files can be kept at all. */
  boolean isReady();

  /**
   * Keeps a file as a whole or not at all, in the place of one of the same name.
   *
   * @param bytes how long the content is
   */
  void put(String name, InputStream content, long bytes) throws IOException;

  /** The file, which the caller closes; nothing where it is not there. */
  Optional<InputStream> open(String name) throws IOException;

  /** Removes a file; nothing happens where there is none. */
  void remove(String name) throws IOException;
}
