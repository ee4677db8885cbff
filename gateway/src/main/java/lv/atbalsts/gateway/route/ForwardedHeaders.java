package lv.atbalsts.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** Say who asks and what for: only the gateway may say it, so the client's word is dropped. */
  private static final Set<String> CLAIMED =
      Set.of(
          "forwarded",
          "via",
          "x-real-ip",
          "x-client-ip",
          "true-client-ip",
          "traceparent",
          "tracestate",
          "expect");

  private static final List<String> CLAIMED_PREFIXES =
      List.of("x-forwarded-", "x-original-", "x-rewrite-", "x-http-method");

  /** Tell an attacker what runs behind the door, or are the gateway's to decide. */
  private static final Set<String> INDOORS =
      Set.of("server", "x-powered-by", "traceparent", "x-content-type-options");

  private ForwardedHeaders() {}

  /** Drops what may not reach the service and says who really asks. */
  static void toService(MultiMap headers, HttpServerRequest request, Trace trace) {
    dropHopByHop(headers);
    for (String name : lowerCaseNames(headers)) {
      if (CLAIMED.contains(name) || CLAIMED_PREFIXES.stream().anyMatch(name::startsWith)) {
        headers.remove(name);
      }
    }
    String address = request.remoteAddress().hostAddress();
    String scheme = request.scheme();
    headers.set("X-Forwarded-For", address);
    headers.set("X-Forwarded-Proto", scheme);
    String forwarded = "for=" + node(address) + ";proto=" + scheme;
    HostAndPort host = request.authority();
    if (host != null) {
      headers.set("X-Forwarded-Host", host.toString());
      forwarded += ";host=\"" + host + "\"";
    }
    headers.set("Forwarded", forwarded);
    headers.set("traceparent", trace.header());
  }

  /** Drops what is not the client's business; all else passes untouched. */
  static void toClient(MultiMap headers) {
    dropHopByHop(headers);
    for (String name : lowerCaseNames(headers)) {
      if (INDOORS.contains(name) || name.startsWith("access-control-")) {
        headers.remove(name);
      }
    }
  }

  private static void dropHopByHop(MultiMap headers) {
    List<String> named =
        headers.getAll("connection").stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            // a client may not make the gateway lose the length or the token of its request
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
