package lv.atbalsts.token;

import java.io.IOException;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The keys that the issuer publishes now. The library's own resolver works in whole minutes: it
 * reads the key set either at every unknown key or not for a minute, and it accepts a withdrawn key
 * as long as the issuer's answer may be cached.
 */
final class IssuerKeys implements VerificationKeyResolver {

  private final KeySource source;
  private final TokenSettings.Keys settings;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile PublishedKeys known = new PublishedKeys(List.of(), Instant.MIN);
  private volatile Instant asked = Instant.MIN;
  private volatile IOException failure;

  IssuerKeys(KeySource source, TokenSettings.Keys settings, Clock clock) {
    this.source = source;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    if (!isWithin(known.since(), settings.fresh())) {
      readAgain();
    }
    Optional<Key> key = find(token);
    if (key.isEmpty()) {
      readAgain();
      key = find(token);
    }
    if (key.isPresent()) {
      return key.get();
    }
    throw isValid()
        ? new UnresolvableKeyException("the issuer publishes no such key")
        : new UnresolvableKeyException("the keys of the issuer cannot be read", failure);
  }

  private Optional<Key> find(JsonWebSignature token) {
    return isValid() ? known.find(token.getKeyIdHeaderValue()) : Optional.empty();
  }

  private boolean isValid() {
    return isWithin(known.since(), settings.withoutIssuer());
  }

  /**
   * One thread reads the keys. Others wait for it only where no keys are known yet: otherwise
   * tokens with invented keys would block every request while the issuer is slow.
   */
  private void readAgain() {
    Instant called = clock.instant();
    if (!reading.tryLock()) {
      if (isValid()) {
        return;
      }
      reading.lock();
    }
    try {
      if (!asked.isAfter(called) && !isWithin(asked, settings.askAgain())) {
        asked = clock.instant();
        known = new PublishedKeys(source.read(), clock.instant());
        failure = null;
      }
    } catch (IOException away) {
      failure = away;
    } finally {
      reading.unlock();
    }
  }

  private boolean isWithin(Instant since, Duration span) {
    return since.isAfter(Instant.MIN) && clock.instant().isBefore(since.plus(span));
  }

  private record PublishedKeys(List<JsonWebKey> keys, Instant since) {

    /** A token without a key id belongs to the only key, where there is one. */
    Optional<Key> find(String id) {
      return keys.stream()
          .filter(key -> id == null ? keys.size() == 1 : id.equals(key.getKeyId()))
          .filter(key -> key.getUse() == null || key.getUse().equals("sig"))
          .filter(PublicJsonWebKey.class::isInstance)
          .map(key -> (Key) ((PublicJsonWebKey) key).getPublicKey())
          .findFirst();
    }
  }
}
