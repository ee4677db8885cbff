package lv.atbalsts.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A simple name means one thing in the whole house: the classes of every module, and what of theirs
 * is nested in requests and views, for the document of the API names it by its simple name.
 */
final class SimpleNames {

  private static final Pattern NESTED =
      Pattern.compile("(?m)^  (?:public |static )*(?:record|enum|interface|class) (\\w+)");

  private SimpleNames() {}

  /** The names that several files declare. */
  static Set<String> repeated(Path root) {
    TreeMap<String, Set<Path>> declared = new TreeMap<>();
    for (Path file : sources(root)) {
      for (String name : names(file)) {
        declared.computeIfAbsent(name, each -> new TreeSet<>()).add(file);
      }
    }
    declared.values().removeIf(files -> files.size() < 2);
    return declared.keySet();
  }

  private static List<String> names(Path file) {
    String own = file.getFileName().toString().replace(".java", "");
    return own.matches(".*(Requests|View|Resource)")
        ? Stream.concat(
                Stream.of(own),
                NESTED.matcher(Checkout.text(file)).results().map(each -> each.group(1)))
            .toList()
        : List.of(own);
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().contains("/src/main/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
