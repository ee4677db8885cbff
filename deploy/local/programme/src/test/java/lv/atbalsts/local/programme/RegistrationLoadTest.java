package lv.atbalsts.local.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The load on a day long after the programme; the tests of the whole system live in 2021. */
class RegistrationLoadTest {

  private final Set<String> renewed = new ConcurrentSkipListSet<>();
  private HttpServer registry;

  @BeforeEach
  void answerAsTheRegistryOfALaterDay() throws IOException {
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.createContext("/", this::answer);
    registry.start();
  }

  @AfterEach
  void stop() {
    registry.stop(0);
  }

  @Test
  void aRegistrationIsRenewedUntilItHoldsToday() {
    URI address = URI.create("http://localhost:" + registry.getAddress().getPort());
    new RegistrationLoad(new ApiClient(address, address)).load();
    assertEquals(Set.of("2023-12-02", "2028-12-02"), renewed);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] asked = exchange.getRequestBody().readAllBytes();
    String answer =
        switch (exchange.getRequestURI().getPath()) {
          case "/token" -> "{\"access_token\":\"one\"}";
          case "/today" -> "{\"today\":\"2031-01-15\"}";
          case "/registrations/1" -> "{\"validTo\":\"2024-01-01\"}";
          case "/registrations/1/renewals" -> renewed(JsonBody.read(asked));
          default -> "{\"id\":\"1\",\"registrationId\":\"1\"}";
        };
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String renewed(JsonNode asked) {
    String decidedOn = asked.get("decision").get("decidedOn").asText();
    renewed.add(decidedOn);
    LocalDate ended = LocalDate.parse(decidedOn).plusDays(30);
    return "{\"validTo\":\"%s\"}".formatted(ended.plusYears(5));
  }
}
