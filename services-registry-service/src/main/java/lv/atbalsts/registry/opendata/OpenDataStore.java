package lv.atbalsts.registry.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps the nightly files: a folder here, an object store where there is one. */
interface OpenDataStore {

  /** Whether files can be kept at all. */
  boolean isReady();

  /** Keeps a file as a whole or not at all, in the place of one of the same name. */
  void put(String name, InputStream content) throws IOException;

  /** The file, which the caller closes; nothing where it is not there. */
  Optional<InputStream> open(String name) throws IOException;
}
