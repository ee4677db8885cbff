package lv.atbalsts.registry.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps files under names that this service gives. Here it is a folder; where a service runs on
 * several machines, another implementation keeps them in a store that all of them reach, such as
 * one with the S3 protocol. It is not part of this software yet.
 */
public interface FileStore {

  /** The store for a setting; without a folder it keeps nothing. */
  static FileStore of(Optional<Path> folder) {
    return new FileFolder(folder);
  }

  /** Whether files can be kept at all. */
  boolean isReady();

  /** Keeps a file as a whole or not at all, in the place of one of the same name. */
  void put(String name, InputStream content) throws IOException;

  /** The file, which the caller closes; nothing where it is not there. */
  Optional<InputStream> open(String name) throws IOException;

  /** Removes a file; nothing happens where there is none. */
  void remove(String name) throws IOException;
}
