package lv.atbalsts.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.atbalsts.gateway.peer.Peer;
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

  private static final String CONTENT_LOCATION = "Content-Location";

  private ForwardedHeaders() {}

  /** What reaches the service, with the gateway's word of who really asks. */
  static MultiMap toService(HttpServerRequest request, Peer peer, Trace trace) {
    MultiMap headers = HttpHeaders.headers().addAll(request.headers());
    dropHopByHop(headers);
    headers.remove(HttpHeaders.HOST);
    for (String name : lowerCaseNames(headers)) {
      if (CLAIMED.contains(name) || CLAIMED_PREFIXES.stream().anyMatch(name::startsWith)) {
        headers.remove(name);
      }
    }
    String address = peer.address().getHostAddress();
    headers.set("X-Forwarded-For", address);
    headers.set("X-Forwarded-Proto", peer.scheme());
    peer.authority().ifPresent(known -> headers.set("X-Forwarded-Host", known));
    headers.set(
        "Forwarded",
        "for=%s;proto=%s".formatted(node(address), peer.scheme())
            + peer.authority().map(known -> ";host=\"" + known + "\"").orElse(""));
    headers.set("traceparent", trace.header());
    return headers;
  }

  /** What reaches the client: not what is none of its business; all else passes untouched. */
  static MultiMap toClient(MultiMap answered, Peer peer) {
    MultiMap headers = HttpHeaders.headers().addAll(answered);
    dropHopByHop(headers);
    for (String name : lowerCaseNames(headers)) {
      if (INDOORS.contains(name) || name.startsWith("access-control-")) {
        headers.remove(name);
      }
    }
    for (CharSequence name : List.of(HttpHeaders.LOCATION, CONTENT_LOCATION)) {
      String there = headers.get(name);
      if (there != null) {
        headers.set(name, outside(there, peer));
      }
    }
    return headers;
  }

  /**
   * The place as the client can reach it. The service knows only its own address, and what the
   * client says in Host is no address of ours: without a known one a path is enough.
   */
  private static String outside(String location, Peer peer) {
    String path = location.replaceFirst("^https?://[^/?#]*", "");
    return path.startsWith("/") || path.isEmpty()
        ? peer.authority().map(known -> peer.scheme() + "://" + known).orElse("") + path
        : path;
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
