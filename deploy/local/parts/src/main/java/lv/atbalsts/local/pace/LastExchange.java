package lv.atbalsts.local.pace;

import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Shows the last request and its answer where a test fails. RestAssured can do so too, but sets out
 * every request of every test for it, which was a sixth of what the tests of a service cost.
 */
public final class LastExchange implements Filter, QuarkusTestAfterTestExecutionCallback {

  private static FilterableRequestSpecification request;
  private static Response response;

  static void use() {
    if (RestAssured.filters().stream().noneMatch(LastExchange.class::isInstance)) {
      RestAssured.filters(new LastExchange());
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification asked,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answered = context.next(asked, expected);
    request = asked;
    response = answered;
    return answered;
  }

  @Override
  public void afterTestExecution(QuarkusTestMethodContext context) {
    if (context.getTestStatus().isTestFailed() && request != null) {
      System.out.printf(
          "%s %s%n%s%nanswered %d%n%s%n",
          request.getMethod(),
          request.getURI(),
          (Object) request.getBody(),
          response.statusCode(),
          response.asString());
    }
    request = null;
  }
}
