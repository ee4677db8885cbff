package lv.atbalsts.gateway.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace of one request (W3C Trace Context): a well-formed {@code traceparent} of the caller is
 * continued, anything else begins a new trace.
 *
 * @param traceId 32 hexadecimal digits, named in every problem
 * @param spanId 16 hexadecimal digits
 * @param flags two hexadecimal digits, e.g. 01 when the trace is recorded
 */
public record Trace(String traceId, String spanId, String flags) {

  private static final String KEY = Trace.class.getName();
  private static final Pattern WELL_FORMED =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The trace of the request, the same one however often it is asked for. */
  public static Trace of(RoutingContext context) {
    Trace known = context.get(KEY);
    if (known != null) {
      return known;
    }
    Trace trace = begin(context.request().getHeader("traceparent"));
    context.put(KEY, trace);
    return trace;
  }

  /** The value of the header {@code traceparent}. */
  public String header() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }

  /** OpenTelemetry has normally begun the span already; without it the header is read here. */
  private static Trace begin(String traceparent) {
    SpanContext span = Span.current().getSpanContext();
    if (span.isValid()) {
      return new Trace(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex());
    }
    Matcher callers = WELL_FORMED.matcher(traceparent == null ? "" : traceparent);
    return callers.matches()
        ? new Trace(callers.group(1), randomHex(8), callers.group(2))
        : new Trace(randomHex(16), randomHex(8), "00");
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
