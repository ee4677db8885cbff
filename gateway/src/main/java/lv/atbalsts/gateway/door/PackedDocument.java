package lv.atbalsts.gateway.door;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import lv.atbalsts.gateway.path.RequestPath;

/**
 * The one document for whoever can unpack it: it is large, and much of it repeats. Quarkus serves
 * it as it is to everybody else; its own compression would reach the services' answers too.
 */
@ApplicationScoped
class PackedDocument {

  private static final Pattern UNPACKS =
      Pattern.compile("(^|.*,)\\s*gzip\\s*(;\\s*q=(1|0\\.[0-9]*[1-9])[0-9.]*\\s*)?(,.*|$)");

  private final OpenApiDocumentService documents;
  private final Map<Format, Buffer> packed = new EnumMap<>(Format.class);

  PackedDocument(OpenApiDocumentService documents) {
    this.documents = documents;
  }

  static boolean isAskedFor(RequestPath path, HttpServerRequest request) {
    String codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return path.first().startsWith("openapi")
        && path.segments().size() == 1
        && codings != null
        && UNPACKS.matcher(codings).matches();
  }

  void answer(RequestPath path, HttpServerRequest request) {
    Format format = format(path, request);
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8")
        .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
        .end(packed(format));
  }

  /** As Quarkus chooses it: by the name, else by what is asked for. */
  private static Format format(RequestPath path, HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    boolean json =
        path.first().endsWith(".json")
            || !path.first().contains(".")
                && (accepted != null && accepted.contains(Format.JSON.getMimeType())
                    || "json".equalsIgnoreCase(request.getParam("format")));
    return json ? Format.JSON : Format.YAML;
  }

  private synchronized Buffer packed(Format format) {
    return packed.computeIfAbsent(format, this::pack);
  }

  private Buffer pack(Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Buffer.buffer(bytes.toByteArray());
  }
}
