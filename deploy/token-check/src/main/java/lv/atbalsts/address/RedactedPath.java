package lv.atbalsts.address;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The path of a request as an answer repeats it: the path may hold a name or a personal code, and
 * answers are stored where requests are not.
 */
public final class RedactedPath {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~:-]{0,64}");
  private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{6}-?\\d{5}.*");

  private RedactedPath() {}

  /** The path with a star in place of every segment that is not of the API. */
  public static String of(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(each -> isOfTheApi(each) ? each : "*")
        .collect(Collectors.joining("/"));
  }

  private static boolean isOfTheApi(String segment) {
    return ID.matcher(segment).matches()
        || SEGMENT.matcher(segment).matches() && !LONG_NUMBER.matcher(segment).matches();
  }
}
