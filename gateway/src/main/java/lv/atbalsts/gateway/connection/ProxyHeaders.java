package lv.atbalsts.gateway.connection;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What proxies write about a request, the nearest proxy last: only the end of the chain can be
 * trusted.
 *
 * @param clients the client of each proxy
 * @param scheme the scheme of the request to the last proxy
 * @param host the host of the request to the last proxy
 */
record ProxyHeaders(List<String> clients, Optional<String> scheme, Optional<String> host) {

  private static final List<String> X_FORWARDED =
      List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host");
  private static final Pattern SCHEME = Pattern.compile("https?");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");

  static ProxyHeaders read(MultiMap headers, boolean forwardedOnly) {
    boolean isOther = X_FORWARDED.stream().noneMatch(headers::contains);
    return forwardedOnly || isOther
        ? forwarded(headers)
        : new ProxyHeaders(
            values(headers, "X-Forwarded-For").map(ProxyHeaders::node).toList(),
            last(values(headers, "X-Forwarded-Proto"), SCHEME),
            last(values(headers, "X-Forwarded-Host"), HOST));
  }

  /** RFC 7239: {@code for=192.0.2.60;proto=https;host=example.lv, for="[2001:db8::1]:4711"}. */
  private static ProxyHeaders forwarded(MultiMap headers) {
    List<String> clients = new ArrayList<>();
    List<String> schemes = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    values(headers, "Forwarded")
        .flatMap(element -> Stream.of(element.split(";")))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(
            pair -> {
              String value = pair[1].strip().replace("\"", "");
              switch (pair[0].strip().toLowerCase(Locale.ROOT)) {
                case "for" -> clients.add(node(value));
                case "proto" -> schemes.add(value);
                case "host" -> hosts.add(value);
                default -> {
                  // "by" and extensions
                }
              }
            });
    return new ProxyHeaders(clients, last(schemes.stream(), SCHEME), last(hosts.stream(), HOST));
  }

  private static Stream<String> values(MultiMap headers, String name) {
    return headers.getAll(name).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Optional<String> last(Stream<String> values, Pattern form) {
    return values
        .reduce((earlier, later) -> later)
        .map(value -> value.toLowerCase(Locale.ROOT))
        .filter(value -> form.matcher(value).matches());
  }

  /** The address of {@code 192.0.2.60:4711} or {@code [2001:db8::1]:4711}. */
  private static String node(String text) {
    if (text.startsWith("[")) {
      return text.substring(1, Math.max(1, text.indexOf(']')));
    }
    return text.indexOf(':') == text.lastIndexOf(':') ? text.split(":", 2)[0] : text;
  }
}
