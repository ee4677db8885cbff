package lv.atbalsts.kit.http;

import lv.atbalsts.kit.refusal.Refusal;

/** Versions of records as entity tags, so that nobody's change is lost. */
public final class Etag {

  private Etag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change without {@code If-Match} (428) or of another version than the current (412).
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Refusal.of("KIT-0428", 428).toException();
    }
    if (!ifMatch.equals(of(version)) && !ifMatch.equals("*")) {
      throw Refusal.of("KIT-0412", 412).args(of(version)).toException();
    }
  }
}
