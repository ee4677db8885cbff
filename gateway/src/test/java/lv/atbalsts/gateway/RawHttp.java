package lv.atbalsts.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** HTTP as it goes over the wire: clients clean up what an attacker would not. */
record RawHttp(String head, String body) {

  private static final int PATIENCE_MILLIS = 10_000;

  /** Sends lines and whatever follows; the connection is read until the gateway closes it. */
  static RawHttp send(String address, String body, String... lines) {
    try (Socket socket = new Socket()) {
      socket.bind(new java.net.InetSocketAddress(InetAddress.getByName(address), 0));
      socket.connect(new java.net.InetSocketAddress("127.0.0.1", RestAssured.port));
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request = String.join("\r\n", lines) + "\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return end < 0
          ? new RawHttp(answer, "")
          : new RawHttp(answer.substring(0, end), answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RawHttp get(String path, String... headers) {
    String[] lines = Arrays.copyOf(new String[] {}, headers.length + 3);
    lines[0] = "GET " + path + " HTTP/1.1";
    lines[1] = "Host: localhost";
    lines[2] = "Connection: close";
    System.arraycopy(headers, 0, lines, 3, headers.length);
    return send("127.0.0.1", "", lines);
  }

  int status() {
    return Integer.parseInt(head.split(" ")[1]);
  }

  Optional<String> header(String name) {
    return head.lines()
        .filter(
            line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }
}
