package lv.atbalsts.local.parts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Whose the tables of a service are, and which SQL names them. A subject's SQL names its own tables
 * only: another subject's facts come through its desk. A subject is a package of the service, with
 * those below it. The table of an entity is its package's; the others are declared.
 */
public final class SubjectTables {

  /** The kit's own tables; what stands in them is asked of the kit. */
  private static final Set<String> OF_THE_KIT =
      Set.of("alias", "dead_letter", "idempotency_key", "inbox", "outbox", "scope_member");

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern CREATED =
      Pattern.compile("(?m)^\\s*create (?:unlogged )?table (?:if not exists )?(\\w+)");

  private static final String NAME = "(?:only\\s+)?[a-z_]+(?:\\s+(?:as\\s+)?[a-z_]+)?";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i:\\b(?:from|join|into|update|using|table))\\s+(%s(?:\\s*,\\s*%s)*)"
              .formatted(NAME, NAME));

  private final Map<String, String> subjects = new HashMap<>();
  private final Set<String> exceptions = new HashSet<>();

  private SubjectTables() {}

  /** Those of the entities; others are declared by {@link #with}. */
  public static SubjectTables ofEntities() {
    return new SubjectTables();
  }

  /** Tables of a subject for which no entity stands. */
  public SubjectTables with(String subject, String... tables) {
    for (String table : tables) {
      subjects.put(table, subject);
    }
    return this;
  }

  /** Tables of others that a subject's SQL names all the same; each is needed, or fails. */
  public SubjectTables except(String subject, String... tables) {
    for (String table : tables) {
      exceptions.add(subject + " " + table);
    }
    return this;
  }

  /** Every table that the migrations make is somebody's. */
  void everyTableHasItsSubject(String service, JavaClasses classes) {
    Set<String> nobodys = new TreeSet<>(made());
    nobodys.removeAll(owners(service, classes).keySet());
    if (!nobodys.isEmpty()) {
      throw new AssertionError("no subject has the tables " + nobodys);
    }
  }

  /** The SQL of each class names the tables of its own subject. */
  void sqlNamesItsSubjectsTables(String service, JavaClasses classes) {
    Map<String, String> owners = owners(service, classes);
    List<String> faults = new ArrayList<>();
    Set<String> unneeded = new TreeSet<>(exceptions);
    for (JavaClass type : classes) {
      String subject = subject(service, type);
      for (String table : named(type)) {
        String owner = owners.getOrDefault(table, subject);
        unneeded.remove(subject + " " + table);
        if (!owner.equals(subject) && !exceptions.contains(subject + " " + table)) {
          faults.add("%s names %s of %s".formatted(type.getName(), table, owner));
        }
      }
    }
    unneeded.forEach(each -> faults.add("nothing needs the exception " + each));
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private Map<String, String> owners(String service, JavaClasses classes) {
    Map<String, String> owners = new HashMap<>(subjects);
    OF_THE_KIT.forEach(table -> owners.put(table, "the kit"));
    classes.stream()
        .filter(Entities::isEntity)
        .forEach(entity -> owners.put(Entities.table(entity), subject(service, entity)));
    return owners;
  }

  private static String subject(String service, JavaClass type) {
    String below = type.getPackageName().substring(service.length()).replaceFirst("^\\.", "");
    return below.replaceFirst("\\..*", "");
  }

  /** The tables that the texts of a class name as SQL does. */
  static Set<String> named(JavaClass type) {
    Set<String> tables = new TreeSet<>();
    for (String text : texts(type)) {
      Matcher named = NAMED.matcher(text);
      while (named.find()) {
        for (String each : named.group(1).split(",")) {
          tables.add(each.strip().replaceFirst("^only\\s+", "").split("\\s")[0]);
        }
      }
    }
    return tables;
  }

  private static List<String> texts(JavaClass type) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return StreamSupport.stream(
              ClassFile.of().parse(bytes.readAllBytes()).constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> made() {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      Set<String> tables = new TreeSet<>();
      for (Path file : files.toList()) {
        CREATED
            .matcher(Files.readString(file))
            .results()
            .forEach(each -> tables.add(each.group(1)));
      }
      return tables;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
