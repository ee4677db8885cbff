package lv.atbalsts.kit.http;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The part of a request that the operation reads as a stream, hashed on its way and never held as a
 * whole; nothing where there is none.
 */
final class StreamedBody {

  private final DigestInputStream stream;

  private StreamedBody(DigestInputStream stream) {
    this.stream = stream;
  }

  /** Puts itself between the operation and its stream. */
  static StreamedBody of(InvocationContext operation) {
    Object[] parameters = operation.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof InputStream sent) {
        DigestInputStream hashed = new DigestInputStream(sent, RequestHash.sha256());
        parameters[i] = hashed;
        operation.setParameters(parameters);
        return new StreamedBody(hashed);
      }
    }
    return new StreamedBody(null);
  }

  /** The hash of the whole request: what is left of the stream is read for it. */
  String with(String requestHash) {
    if (stream == null) {
      return requestHash;
    }
    try {
      stream.transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    MessageDigest whole = RequestHash.sha256();
    whole.update(requestHash.getBytes(StandardCharsets.US_ASCII));
    whole.update(stream.getMessageDigest().digest());
    return HexFormat.of().formatHex(whole.digest());
  }
}
