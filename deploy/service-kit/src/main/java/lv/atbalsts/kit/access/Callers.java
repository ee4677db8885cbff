package lv.atbalsts.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Answers who calls: from the request's token, or as the service itself runs its own work. */
@ApplicationScoped
public class Callers {

  private final ThreadLocal<Caller> acting = new ThreadLocal<>();
  private final SecurityIdentity identity;

  Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The caller of this request or work.
   *
   * @throws IllegalStateException where nobody is known to call
   * @throws lv.atbalsts.kit.refusal.Refusal where a token is without a role (403)
   */
  public Caller current() {
    return find().orElseThrow(this::nobody);
  }

  private RuntimeException nobody() {
    return Arc.container().requestContext().isActive() && !identity.isAnonymous()
        ? KitRefusal.ROLE_NOT_ALLOWED.with()
        : new IllegalStateException("nobody is known to call here");
  }

  /** The caller, or nothing where a public operation is called without a token. */
  public Optional<Caller> find() {
    if (acting.get() != null) {
      return Optional.of(acting.get());
    }
    if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
      return Optional.empty();
    }
    return CallerOfToken.of(identity);
  }

  /** Runs work in the name of a caller, on this thread. */
  public <T> T as(Caller caller, Supplier<T> work) {
    Caller before = acting.get();
    acting.set(caller);
    try {
      return work.get();
    } finally {
      if (before == null) {
        acting.remove();
      } else {
        acting.set(before);
      }
    }
  }
}
