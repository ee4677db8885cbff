package lv.atbalsts.kit.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 401 where there is no token or a bad one. The problem library has such mappers, but at
 * this version they break on a field that Quarkus has made private; these come first.
 */
abstract class UnauthenticatedMapper<E extends Throwable> extends ExceptionMapperBase<E> {

  private static final int FIRST = 1;

  @Override
  protected HttpProblem toProblem(E unauthenticated) {
    return HttpProblem.valueOf(Response.Status.UNAUTHORIZED);
  }

  /** No token. */
  @Provider
  @Priority(FIRST)
  public static class OfUnauthorized extends UnauthenticatedMapper<UnauthorizedException> {}

  /** A token that is not valid. */
  @Provider
  @Priority(FIRST)
  public static class OfFailed extends UnauthenticatedMapper<AuthenticationFailedException> {}
}
