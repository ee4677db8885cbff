package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the decisions and the guide call by its name in the code is called so there. */
class DocumentedNamesTest {

  /** Named in order to say that it is not there, or not ours. */
  private static final Set<String> OTHERS = Set.of("ClaimService", "StartFlightRecording");

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /** A name of several words, or one behind the path of its package. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w-])(?:[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+|(?<=[a-z]/)[A-Z][a-z]+)(?![\\w/-])");

  private static final Pattern WORD = Pattern.compile("\\w+");

  @Test
  void everyNameOfTheDocumentsIsInTheCode() {
    Set<String> words =
        files(Checkout.root(), "src", ".java")
            .filter(file -> !file.endsWith("DocumentedNamesTest.java"))
            .flatMap(file -> WORD.matcher(Checkout.text(file)).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    List<String> stale = named().filter(name -> !words.contains(name)).sorted().toList();
    assertEquals(List.of(), stale);
  }

  @Test
  void namesAreFoundInTheDocuments() {
    assertTrue(named().toList().containsAll(List.of("QueryFilter", "TextRules", "PaymentTerms")));
  }

  private static Stream<String> named() {
    Path docs = Checkout.root().resolve("docs");
    return Stream.concat(files(docs, "adr", ".md"), Stream.of(docs.resolve("CONTRIBUTING.md")))
        .flatMap(file -> CODE.matcher(Checkout.text(file)).results())
        .flatMap(code -> NAME.matcher(code.group(1)).results())
        .map(MatchResult::group)
        .filter(name -> !OTHERS.contains(name))
        .distinct();
  }

  private static Stream<Path> files(Path root, String folder, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> root.relativize(file).toString().contains(folder))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
