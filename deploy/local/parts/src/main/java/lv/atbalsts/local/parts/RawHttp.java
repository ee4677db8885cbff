package lv.atbalsts.local.parts;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** HTTP as it goes over the wire: clients clean up what an attacker would not. */
public record RawHttp(String head, String body) {

  private static final int PATIENCE_MILLIS = 10_000;

  /** Sends lines and whatever follows; the connection is read until the other side closes it. */
  public static RawHttp send(String address, String body, String... lines) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
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

  public static RawHttp read(String path, String... headers) {
    return call("GET", path, "", headers);
  }

  /** One request of its own connection. */
  public static RawHttp call(String method, String path, String body, String... headers) {
    return send(
        "127.0.0.1",
        body,
        Stream.concat(
                Stream.of(
                    method + " " + path + " HTTP/1.1", "Host: localhost", "Connection: close"),
                Stream.of(headers))
            .toArray(String[]::new));
  }

  public int status() {
    return Integer.parseInt(head.split(" ")[1]);
  }

  public Optional<String> header(String name) {
    return head.lines()
        .filter(
            line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }
}
