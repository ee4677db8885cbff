package lv.atbalsts.start;

import java.util.NoSuchElementException;
import org.eclipse.microprofile.config.Config;

/**
 * Settings as a start condition looks at them: one that is not there, or leads nowhere, is empty.
 */
public record Settings(Config config) {

  public String of(String property) {
    try {
      return config.getOptionalValue(property, String.class).orElse("").strip();
    } catch (NoSuchElementException leadsNowhere) {
      return "";
    }
  }
}
