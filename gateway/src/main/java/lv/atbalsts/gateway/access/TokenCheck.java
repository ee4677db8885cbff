package lv.atbalsts.gateway.access;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.refusal.GatewayRefusedException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies the bearer token: issuer, audience, expiry, signature. {@link AccessCheck} refuses
 * later, so that the limit for anonymous requests also holds for those who guess tokens.
 */
@ApplicationScoped
public class TokenCheck implements Handler<RoutingContext> {

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]+)");

  private final JWTParser parser;

  TokenCheck(JWTParser parser) {
    this.parser = parser;
  }

  @Override
  public void handle(RoutingContext context) {
    List<String> authorizations = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    if (authorizations.isEmpty()) {
      Authentication.anonymous().keep(context);
      context.next();
      return;
    }
    // off the event loop: the first check, and one now and then, fetches the issuer's keys
    context
        .vertx()
        .executeBlocking(() -> authenticate(authorizations), false)
        .onFailure(context::fail)
        .onSuccess(
            authentication -> {
              authentication.keep(context);
              context.next();
            });
  }

  private Authentication authenticate(List<String> authorizations) {
    Matcher bearer = BEARER.matcher(authorizations.getFirst().strip());
    // two tokens could be read differently here and in the service
    if (authorizations.size() > 1 || !bearer.matches()) {
      return Authentication.refused(invalid());
    }
    try {
      JsonWebToken token = parser.parse(bearer.group(1));
      return new Authentication(token.getSubject(), role(token), null);
    } catch (ParseException e) {
      return Authentication.refused(
          isUnreachable(e) ? GatewayRefusal.KEYS_UNREACHABLE.with() : invalid());
    }
  }

  private static String role(JsonWebToken token) {
    Object role = token.getClaim("role");
    return role == null ? null : role.toString();
  }

  private static GatewayRefusedException invalid() {
    return GatewayRefusal.TOKEN_INVALID
        .with()
        .header("WWW-Authenticate", "Bearer realm=\"atbalsts\", error=\"invalid_token\"");
  }

  private static boolean isUnreachable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
