package lv.atbalsts.kit.http;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Versions of records as entity tags (RFC 9110), so that nobody's change is lost. */
public final class Etag {

  private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");
  private static final Pattern LIST =
      Pattern.compile("[ \\t,]*%1$s([ \\t]*,[ \\t]*(%1$s)?)*[ \\t]*".formatted(TAG.pattern()));

  private Etag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change without {@code If-Match} (428) or where none of its tags is the version (412);
   * a weak tag is never the version of a record.
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw KitRefusal.IF_MATCH_IS_REQUIRED.with();
    }
    if (ifMatch.strip().equals("*")) {
      return;
    }
    List<String> tags = tags(ifMatch);
    if (tags.contains(of(version))) {
      return;
    }
    throw tags.contains("W/" + of(version))
        ? KitRefusal.WEAK_TAG_IN_IF_MATCH.with(of(version))
        : KitRefusal.CHANGED_MEANWHILE.with(of(version));
  }

  /**
   * Whether the caller has what bears this tag already, by all lines of {@code If-None-Match}; weak
   * and strong tags are compared alike.
   */
  public static boolean isHad(List<String> ifNoneMatch, String tag) {
    if (ifNoneMatch == null || ifNoneMatch.isEmpty()) {
      return false;
    }
    String lines = String.join(",", ifNoneMatch);
    return lines.strip().equals("*")
        || tags(lines).stream().anyMatch(each -> strong(each).equals(strong(tag)));
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static List<String> tags(String lines) {
    return LIST.matcher(lines).matches()
        ? TAG.matcher(lines).results().map(MatchResult::group).toList()
        : List.of();
  }
}
