package lv.atbalsts.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A request that announces a thousand bytes and does not send them. */
final class HangingRequest implements AutoCloseable {

  private static final int A_WHILE_MILLIS = 200;

  private final Socket socket;
  private final StringBuilder answer = new StringBuilder();

  private HangingRequest(String line, String header) {
    try {
      socket = new Socket("127.0.0.1", RestAssured.port);
      socket.setSoTimeout(A_WHILE_MILLIS);
      write(line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n" + header + "\r\n{");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HangingRequest get(String path) {
    return new HangingRequest("GET " + path, "");
  }

  static HangingRequest post(String path, String token) {
    return new HangingRequest("POST " + path, "Authorization: Bearer " + token + "\r\n");
  }

  void write(String more) {
    try {
      socket.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for an answer for a while. */
  boolean isUnanswered() {
    try {
      byte[] piece = new byte[8_192];
      int read = socket.getInputStream().read(piece);
      answer.append(new String(piece, 0, Math.max(0, read), StandardCharsets.UTF_8));
    } catch (SocketTimeoutException notYet) {
      return answer.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.isEmpty();
  }

  /** What has been answered so far. */
  String answer() {
    return answer.toString();
  }

  /** Waits for the answer; its status. */
  int status() {
    while (isUnanswered()) {
      // the gateway's time-out ends it
    }
    return Integer.parseInt(answer.substring(9, 12));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
