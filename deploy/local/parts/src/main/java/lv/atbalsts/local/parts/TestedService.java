package lv.atbalsts.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name of the service whose tests run here: {@code atbalsts.service} of its properties. */
final class TestedService {

  private static final String KEY = "atbalsts.service";
  private static final String UNNAMED = "service";

  private TestedService() {}

  /**
   * Read from the file, because a test resource starts before the application has a configuration.
   */
  static String name() {
    Properties properties = new Properties();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream("application.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return System.getProperty(KEY, properties.getProperty(KEY, UNNAMED)).strip();
  }
}
