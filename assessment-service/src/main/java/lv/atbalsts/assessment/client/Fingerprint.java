package lv.atbalsts.assessment.client;

/**
 * Keyed hashes of who somebody is: the person is found by the one, a possible duplicate seen by the
 * other, and neither is opened for it.
 *
 * @param key the hashing key's id in the key set
 */
record Fingerprint(byte[] code, byte[] name, int key) {}
