package lv.atbalsts.assessment.confidential;

import java.util.List;

/**
 * Keyed hashes of some texts, all under one key.
 *
 * @param key the key's id in the key set
 */
public record Hashed(int key, List<byte[]> values) {}
