package lv.atbalsts.registry.document;

import java.util.UUID;

/**
 * Where the files of documents are. Here it is a folder of one machine; in production, where a
 * service runs on several, another implementation keeps them in a store that all of them reach,
 * such as one with the S3 protocol. It is not part of this software yet.
 */
interface DocumentStore {

  /** Keeps a file under an id; nothing of the file's own name is used. */
  void put(UUID id, byte[] content);

  byte[] read(UUID id);

  /** Removes a file; nothing happens where there is none. */
  void remove(UUID id);
}
