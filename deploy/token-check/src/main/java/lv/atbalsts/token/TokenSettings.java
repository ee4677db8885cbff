package lv.atbalsts.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The lifetimes of tokens and keys. */
@ConfigMapping(prefix = "atbalsts.tokens")
interface TokenSettings {

  /** From the issue of a token to its end; one that lives longer is refused. */
  @WithDefault("12H")
  Duration longestLife();

  /** How far the issuer's clock may be ahead of ours. */
  @WithDefault("30S")
  Duration clockSkew();

  /** The keys of the issuer. */
  Keys keys();

  /** The keys of the issuer. */
  interface Keys {

    /**
     * After this time the keys are read again, so that a withdrawn key is refused. The issuer's own
     * caching headers are ignored: a day would be too long.
     */
    @WithDefault("1M")
    Duration fresh();

    /** How long the last keys are valid while the issuer cannot be reached. */
    @WithDefault("1H")
    Duration withoutIssuer();

    /** The keys are read at most once in this time, however many tokens name unknown keys. */
    @WithDefault("3S")
    Duration askAgain();
  }
}
