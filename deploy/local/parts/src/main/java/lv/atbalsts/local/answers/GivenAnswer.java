package lv.atbalsts.local.answers;

import java.util.Set;

/**
 * What a caller got.
 *
 * @param headers the names of its headers
 * @param mediaType without parameters; null where there is no body
 */
public record GivenAnswer(
    String method, String path, int status, Set<String> headers, String mediaType, String body) {

  String named() {
    return "%s %s answered %d".formatted(method, path, status);
  }

  boolean isJson() {
    return mediaType != null && (mediaType.endsWith("/json") || mediaType.endsWith("+json"));
  }
}
