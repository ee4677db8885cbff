package lv.atbalsts.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The issuer of tokens is configured, and its keys are read over https. */
@ApplicationScoped
class TrustedIssuer implements StartCondition {

  private static final Pattern OWN_MACHINE =
      Pattern.compile("localhost|.*\\.localhost|127\\..*|0\\.0\\.0\\.0|\\[?::1]?");
  private static final Pattern EXAMPLE =
      Pattern.compile("(.*\\.)?example(\\.[a-z]+)?|.*\\.(invalid|test)");

  private final SettingReader settings;

  TrustedIssuer(Config config) {
    settings = new SettingReader(config);
  }

  @Override
  public List<String> reasons(boolean production) {
    return production
        ? Stream.of(
                reason("ATBALSTS_ISSUER", settings.of("mp.jwt.verify.issuer")),
                reason("ATBALSTS_JWKS", settings.of("mp.jwt.verify.publickey.location")))
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private static Optional<String> reason(String setting, String text) {
    URI address = address(text);
    if (address == null || address.getHost() == null) {
      return Optional.of(setting + " is missing or no address: set that of the issuer of tokens.");
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    if (OWN_MACHINE.matcher(host).matches()) {
      return Optional.of(
          setting + " is missing or names this machine: set that of the issuer of tokens.");
    }
    if (EXAMPLE.matcher(host).matches()) {
      return Optional.of(setting + " is that of an example: set that of the issuer of tokens.");
    }
    return "https".equalsIgnoreCase(address.getScheme())
        ? Optional.empty()
        : Optional.of(
            setting
                + " is not https: whoever is on the way could give out tokens. Set its https address.");
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
