package lv.atbalsts.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a token may live, and how long a key is believed. */
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
     * When the keys are read anew, so that one which the issuer has withdrawn counts no more. What
     * the issuer's answer says of caching is not asked: a day would be too long.
     */
    @WithDefault("1M")
    Duration fresh();

    /** How long the last keys are believed while the issuer cannot be reached. */
    @WithDefault("1H")
    Duration withoutIssuer();

    /**
     * The issuer is asked at most once in this while, however many tokens name keys that nobody
     * knows.
     */
    @WithDefault("3S")
    Duration askAgain();
  }
}
