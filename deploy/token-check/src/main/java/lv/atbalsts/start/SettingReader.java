package lv.atbalsts.start;

import java.util.NoSuchElementException;
import org.eclipse.microprofile.config.Config;

/**
 * Reads settings for a start condition: one that is missing, or refers to a missing one, is empty.
 */
public record SettingReader(Config config) {

  public String of(String property) {
    try {
      return config.getOptionalValue(property, String.class).orElse("").strip();
    } catch (NoSuchElementException leadsNowhere) {
      return "";
    }
  }
}
