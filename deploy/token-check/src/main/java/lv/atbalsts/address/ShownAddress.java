package lv.atbalsts.address;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as an answer repeats it: somebody may have written a name or a personal code into it,
 * and an answer is kept where a request is not.
 */
public final class ShownAddress {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~:-]{0,64}");
  private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{6}-?\\d{5}.*");

  private ShownAddress() {}

  /** A path, with a star for every segment that is none of the API's. */
  public static String of(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(each -> ofTheApi(each) ? each : "*")
        .collect(Collectors.joining("/"));
  }

  private static boolean ofTheApi(String segment) {
    return ID.matcher(segment).matches()
        || SEGMENT.matcher(segment).matches() && !LONG_NUMBER.matcher(segment).matches();
  }
}
