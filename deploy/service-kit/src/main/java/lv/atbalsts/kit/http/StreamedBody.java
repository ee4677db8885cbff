package lv.atbalsts.kit.http;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;

/**
 * The part of a request that the operation reads as a stream; nothing where there is none. It is
 * here to its end, in a file, before the operation begins, and never held as a whole in memory.
 */
final class StreamedBody implements AutoCloseable {

  private final Spool spool;

  private StreamedBody(Spool spool) {
    this.spool = spool;
  }

  /** Takes the stream in and puts what was taken in its place. */
  static StreamedBody of(InvocationContext operation, Uploads uploads) throws IOException {
    Object[] parameters = operation.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof InputStream sent) {
        Spool spool = uploads.take(sent);
        parameters[i] = spool.content();
        operation.setParameters(parameters);
        return new StreamedBody(spool);
      }
    }
    return new StreamedBody(null);
  }

  /** The hash of the whole request. */
  String with(String requestHash, RequestHash hashes) {
    return spool == null ? requestHash : hashes.of(requestHash, spool.digest());
  }

  @Override
  public void close() {
    if (spool != null) {
      spool.close();
    }
  }
}
