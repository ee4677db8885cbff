package lv.atbalsts.funding.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** In how many working days claims are decided on. */
@ConfigMapping(prefix = "atbalsts.claims")
interface ClaimSettings {

  /** By kind. */
  Terms terms();

  /** Each in working days. */
  interface Terms {

    /** Of an interim claim (FUN-08). */
    int interim();

    /** Of a final claim (FUN-09). */
    @WithName("final")
    int ofFinal();

    /** Of an advance (FUN-10). */
    int advance();

    /** By how much that of an advance is prolonged, once (FUN-10). */
    int extension();

    /** Of a kind. */
    default int of(ClaimKind kind) {
      return switch (kind) {
        case ADVANCE -> advance();
        case INTERIM -> interim();
        case FINAL -> ofFinal();
      };
    }
  }
}
