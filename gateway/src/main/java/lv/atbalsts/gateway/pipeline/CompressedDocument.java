package lv.atbalsts.gateway.pipeline;

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
 * The OpenAPI document in gzip for a client that accepts it: it is large and repetitive. Quarkus
 * serves it uncompressed to all others; its own compression would also apply to the services'
 * answers.
 */
@ApplicationScoped
class CompressedDocument {

  private static final Pattern ACCEPTS_GZIP =
      Pattern.compile("(^|.*,)\\s*gzip\\s*(;\\s*q=(1|0\\.[0-9]*[1-9])[0-9.]*\\s*)?(,.*|$)");

  private final OpenApiDocumentService documents;
  private final Map<Format, Buffer> compressed = new EnumMap<>(Format.class);

  CompressedDocument(OpenApiDocumentService documents) {
    this.documents = documents;
  }

  static boolean isAskedFor(RequestPath path, HttpServerRequest request) {
    String codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return path.first().startsWith("openapi")
        && path.segments().size() == 1
        && codings != null
        && ACCEPTS_GZIP.matcher(codings).matches();
  }

  void answer(RequestPath path, HttpServerRequest request) {
    Format format = format(path, request);
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8")
        .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
        .end(compressed(format));
  }

  /** As Quarkus chooses it: by the name, else by the Accept header or the parameter. */
  private static Format format(RequestPath path, HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    boolean json =
        path.first().endsWith(".json")
            || !path.first().contains(".")
                && (accepted != null && accepted.contains(Format.JSON.getMimeType())
                    || "json".equalsIgnoreCase(request.getParam("format")));
    return json ? Format.JSON : Format.YAML;
  }

  private synchronized Buffer compressed(Format format) {
    return compressed.computeIfAbsent(format, this::compress);
  }

  private Buffer compress(Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Buffer.buffer(bytes.toByteArray());
  }
}
