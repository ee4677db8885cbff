package lv.atbalsts.kit.http;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The part of a request that the operation reads as a stream, hashed on its way and never held as a
 * whole; nothing where there is none.
 */
final class StreamedBody {

  private final DigestInputStream stream;
  private final RequestHash hashes;

  private StreamedBody(DigestInputStream stream, RequestHash hashes) {
    this.stream = stream;
    this.hashes = hashes;
  }

  /** Puts itself between the operation and its stream. */
  static StreamedBody of(InvocationContext operation, RequestHash hashes) {
    Object[] parameters = operation.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof InputStream sent) {
        DigestInputStream hashed = new DigestInputStream(sent, sha256());
        parameters[i] = hashed;
        operation.setParameters(parameters);
        return new StreamedBody(hashed, hashes);
      }
    }
    return new StreamedBody(null, hashes);
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
    return hashes.of(requestHash, stream.getMessageDigest().digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
