package lv.atbalsts.imports;

import java.util.UUID;

/**
 * How the lines of a file are kept until they are worked. A service whose rows tell of persons has
 * a bean of this kind that encrypts them.
 */
public interface ImportCipher {

  /** Whether what is kept may name persons. Where it may not, a file that does is refused. */
  default boolean mayNamePersons() {
    return false;
  }

  byte[] encrypt(UUID job, int chunk, String lines);

  /** The lines; what was encrypted as another chunk does not open. */
  String decrypt(UUID job, int chunk, byte[] content);
}
