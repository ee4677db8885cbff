package lv.atbalsts.local.answers;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Holds every answer of every test of a service against the document of that service: a test fails
 * where it gets what the document lacks. Found by Quarkus as a service; a test has nothing to do.
 */
public final class AnswersHeld implements QuarkusTestBeforeEachCallback {

  /**
   * Of the servers of the running test only: each start of the application has a port of its own.
   */
  private static final Map<String, ApiContract> CONTRACTS = new ConcurrentHashMap<>();

  private static final int MOST_AT_ONCE = 2;

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (isOfAService() && RestAssured.filters().stream().noneMatch(Check.class::isInstance)) {
      RestAssured.filters(new Check());
    }
  }

  /** The gateway's own tests stand before an echo; its document is held where all services run. */
  private static boolean isOfAService() {
    return ConfigProvider.getConfig()
        .getOptionalValue("atbalsts.service", String.class)
        .isPresent();
  }

  private static ApiContract contractAt(String server) {
    return new ApiContract(
        RestAssured.given()
            .noFiltersOfType(Check.class)
            .queryParam("format", "json")
            .get(server + "/q/openapi")
            .asString());
  }

  private static final class Check implements Filter {

    @Override
    public Response filter(
        FilterableRequestSpecification request,
        FilterableResponseSpecification expected,
        FilterContext context) {
      Response response = context.next(request, expected);
      URI uri = URI.create(request.getURI());
      if (uri.getPath().startsWith("/q/")) {
        return response;
      }
      String server = uri.getScheme() + "://" + uri.getAuthority();
      if (CONTRACTS.size() >= MOST_AT_ONCE && !CONTRACTS.containsKey(server)) {
        CONTRACTS.clear();
      }
      List<String> faults =
          CONTRACTS
              .computeIfAbsent(server, AnswersHeld::contractAt)
              .faults(answer(request.getMethod(), uri.getPath(), response));
      if (!faults.isEmpty()) {
        throw new AssertionError(
            "the OpenAPI document does not say so:\n- " + String.join("\n- ", faults));
      }
      return response;
    }

    private static GivenAnswer answer(String method, String path, Response response) {
      String mediaType = response.getContentType();
      return new GivenAnswer(
          method,
          path,
          response.statusCode(),
          response.headers().asList().stream().map(Header::getName).collect(Collectors.toSet()),
          mediaType == null ? null : mediaType.replaceFirst(";.*", "").strip(),
          response.asString());
    }
  }
}
