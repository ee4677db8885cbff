package lv.atbalsts.kit.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.TextRules;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads from a request's token, once, who calls. The role is what the claim {@code role} says and
 * nothing else of the token; it is worth nothing without an owner of its own form. Whatever is
 * missing or odd closes: the token is then one without any role.
 */
@ApplicationScoped
class CallerOfToken implements SecurityIdentityAugmentor {

  private static final String CALLER = "atbalsts.caller";
  private static final int LONGEST_SUBJECT = 200;
  private static final int MOST_ACTORS = 10;

  private final Territories territories;

  CallerOfToken(Territories territories) {
    this.territories = territories;
  }

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
                ? as(identity, caller(token))
                : identity);
  }

  private static SecurityIdentity as(SecurityIdentity identity, Optional<Caller> caller) {
    QuarkusSecurityIdentity.Builder only =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    caller.ifPresent(each -> only.addRole(each.role().name()).addAttribute(CALLER, each));
    return only.build();
  }

  private Optional<Caller> caller(JsonWebToken token) {
    Optional<String> subject = text(token, "sub").filter(sub -> sub.length() <= LONGEST_SUBJECT);
    Optional<Role> role = text(token, "role").flatMap(CallerOfToken::role);
    Optional<List<String>> actors = actors(token);
    if (subject.isEmpty() || role.isEmpty() || actors.isEmpty()) {
      return Optional.empty();
    }
    if (role.get().ownerClaim() == null) {
      return Optional.of(new Caller(subject.get(), role.get(), null, actors.get()));
    }
    return text(token, role.get().ownerClaim())
        .filter(owner -> owns(role.get(), owner))
        .map(owner -> new Caller(subject.get(), role.get(), owner, actors.get()));
  }

  /** Who acts, one for the other (RFC 8693, 4.1); nothing where that cannot be read. */
  private static Optional<List<String>> actors(JsonWebToken token) {
    List<String> actors = new ArrayList<>();
    Object act = token.getClaim("act");
    while (act instanceof JsonObject actor
        && actor.get("sub") instanceof JsonString sub
        && isName(sub.getString())
        && actors.size() < MOST_ACTORS) {
      actors.add(sub.getString());
      act = actor.get("act");
    }
    return act == null ? Optional.of(List.copyOf(actors)) : Optional.empty();
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() <= LONGEST_SUBJECT && TextRules.fits(text);
  }

  private static Optional<Role> role(String claimed) {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.SYSTEM && role.name().equals(claimed))
        .findFirst();
  }

  private boolean owns(Role role, String owner) {
    return role.owner().isWrittenAs(owner)
        && (role.owner() != Role.Owner.TERRITORY || territories.find(owner).isPresent());
  }

  /** A claim that is a plain text; nothing where it is a list, a number or holds odd characters. */
  private static Optional<String> text(JsonWebToken token, String claim) {
    Object claimed = token.getClaim(claim);
    return claimed instanceof String text && !text.isBlank() && TextRules.fits(text)
        ? Optional.of(text)
        : Optional.empty();
  }
}
