package lv.atbalsts.assessment.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a municipality's chain ends.
 *
 * @param entries how many there are
 * @param hash that of the last entry; of an empty chain, zeros
 * @param key under which key the code is made
 * @param mac the message authentication code of all this
 */
record LogHead(String municipality, long entries, byte[] hash, int key, byte[] mac) {

  private static final int HASH_BYTES = 32;

  static byte[] nothing() {
    return new byte[HASH_BYTES];
  }

  /** The chain's id, by which events speak of it. */
  static UUID chain(String municipality) {
    return UUID.nameUUIDFromBytes(
        ("access-log/" + municipality).getBytes(StandardCharsets.US_ASCII));
  }

  byte[] content() {
    return new MacContent("access-log-head.v1")
        .add(municipality)
        .add(entries)
        .add(hash)
        .add(key)
        .bytes();
  }
}
