package lv.atbalsts.local.parts;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that sort by the time they were made (RFC 9562, version 7). */
final class UuidV7 {

  private UuidV7() {}

  static UUID next() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextLong(0x1000L);
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
