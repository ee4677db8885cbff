package lv.atbalsts.kit.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads from a request's token, once, who calls. */
@ApplicationScoped
class CallerOfToken implements SecurityIdentityAugmentor {

  private static final String CALLER = "atbalsts.caller";

  /** Who calls with this identity; nobody where there is no token, or none with a role. */
  static Optional<Caller> of(SecurityIdentity identity) {
    return Optional.ofNullable(identity.getAttribute(CALLER));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            identity.getPrincipal() instanceof JsonWebToken token
                ? caller(token).map(caller -> with(identity, caller)).orElse(identity)
                : identity);
  }

  private static SecurityIdentity with(SecurityIdentity identity, Caller caller) {
    return QuarkusSecurityIdentity.builder(identity).addAttribute(CALLER, caller).build();
  }

  private static Optional<Caller> caller(JsonWebToken token) {
    String claimed = token.getClaim("role");
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.SYSTEM && role.name().equals(claimed))
        .findFirst()
        .map(role -> new Caller(token.getSubject(), role, owner(token, role)));
  }

  private static String owner(JsonWebToken token, Role role) {
    return role.ownerClaim() == null ? null : token.getClaim(role.ownerClaim());
  }
}
