package lv.atbalsts.assessment.access;

/**
 * An entry at its place in its municipality's chain.
 *
 * @param position counted from 1 without a gap
 * @param previous the hash of the entry before it
 * @param key under which key the hash is made
 * @param hash over the place, the entry before and every field
 */
record ChainedEntry(Access access, long position, byte[] previous, int key, byte[] hash) {

  byte[] content() {
    return new MacContent("access-log-entry.v1")
        .add(access.municipality())
        .add(position)
        .add(previous)
        .add(key)
        .add(access.id())
        .add(access.at().toInstant())
        .add(access.actor())
        .add(access.organisation())
        .add(access.role())
        .add(access.purpose())
        .add(access.operation())
        .add(access.refused())
        .add(access.client())
        .bytes();
  }
}
