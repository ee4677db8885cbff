package lv.atbalsts.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.atbalsts.gateway.connection.ClientConnection;
import lv.atbalsts.gateway.trace.Trace;

/** The headers of a request as the service sees them, and of an answer as the client sees them. */
final class ForwardedHeaders {

  /** Belong to one connection, not to the message (RFC 9110 section 7.6.1). */
  private static final List<String> HOP_BY_HOP =
      List.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "proxy-authenticate",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  /** Name the client and the target: only the gateway may set them, the client's are dropped. */
  private static final Set<String> SET_BY_GATEWAY =
      Set.of(
          "forwarded",
          "via",
          "x-real-ip",
          "x-client-ip",
          "true-client-ip",
          "traceparent",
          "tracestate",
          "expect");

  private static final List<String> SET_BY_GATEWAY_PREFIXES =
      List.of("x-forwarded-", "x-original-", "x-rewrite-", "x-http-method");

  /** Tell an attacker which software runs, or are set by the gateway. */
  private static final Set<String> INTERNAL =
      Set.of("server", "x-powered-by", "traceparent", "x-content-type-options");

  private static final String CONTENT_LOCATION = "Content-Location";

  private ForwardedHeaders() {}

  /** The headers for the service, with the client as the gateway knows it. */
  static MultiMap toService(HttpServerRequest request, ClientConnection connection, Trace trace) {
    MultiMap headers = HttpHeaders.headers().addAll(request.headers());
    dropHopByHop(headers);
    headers.remove(HttpHeaders.HOST);
    for (String name : lowerCaseNames(headers)) {
      if (SET_BY_GATEWAY.contains(name)
          || SET_BY_GATEWAY_PREFIXES.stream().anyMatch(name::startsWith)) {
        headers.remove(name);
      }
    }
    String address = connection.address().getHostAddress();
    headers.set("X-Forwarded-For", address);
    headers.set("X-Forwarded-Proto", connection.scheme());
    connection.authority().ifPresent(known -> headers.set("X-Forwarded-Host", known));
    headers.set(
        "Forwarded",
        "for=%s;proto=%s".formatted(node(address), connection.scheme())
            + connection.authority().map(known -> ";host=\"" + known + "\"").orElse(""));
    headers.set("traceparent", trace.header());
    return headers;
  }

  /** The headers for the client: internal ones are dropped, all others pass unchanged. */
  static MultiMap toClient(MultiMap answered, ClientConnection connection) {
    MultiMap headers = HttpHeaders.headers().addAll(answered);
    dropHopByHop(headers);
    for (String name : lowerCaseNames(headers)) {
      if (INTERNAL.contains(name) || name.startsWith("access-control-")) {
        headers.remove(name);
      }
    }
    for (CharSequence name : List.of(HttpHeaders.LOCATION, CONTENT_LOCATION)) {
      String there = headers.get(name);
      if (there != null) {
        headers.set(name, publicLocation(there, connection));
      }
    }
    return headers;
  }

  /**
   * A location as the client can reach it. The service knows only its own address, and the client's
   * Host header is not trusted: without a public address the location is a path.
   */
  private static String publicLocation(String location, ClientConnection connection) {
    String path = location.replaceFirst("^https?://[^/?#]*", "");
    return path.startsWith("/") || path.isEmpty()
        ? connection.authority().map(known -> connection.scheme() + "://" + known).orElse("") + path
        : path;
  }

  private static void dropHopByHop(MultiMap headers) {
    List<String> named =
        headers.getAll("connection").stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            // a client cannot make the gateway drop the length or the token
            .filter(name -> !name.equalsIgnoreCase("content-length"))
            .filter(name -> !name.equalsIgnoreCase("authorization"))
            .toList();
    named.forEach(headers::remove);
    HOP_BY_HOP.forEach(headers::remove);
  }

  private static Set<String> lowerCaseNames(MultiMap headers) {
    Set<String> names = new TreeSet<>();
    headers.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  private static String node(String address) {
    return address.contains(":") ? "\"[" + address + "]\"" : address;
  }
}
