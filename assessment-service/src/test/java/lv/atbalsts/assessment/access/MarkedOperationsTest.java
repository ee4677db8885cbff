package lv.atbalsts.assessment.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** An operation on a person's record is marked, or it says here why it need not be. */
class MarkedOperationsTest {

  private static final String LIST =
      "a list of many: ids, codes and dates, no name and no code; each record is opened by itself";
  private static final String NOBODYS = "no person's record";
  private static final String EVENTS = "events, which know people by clientRef alone";

  /** Readings that are not marked, and why. */
  private static final Map<String, String> UNMARKED =
      Map.ofEntries(
          Map.entry("listClients", LIST),
          Map.entry("listEnrolments", LIST),
          Map.entry("listAssessments", LIST),
          Map.entry("listSupportPlans", LIST),
          Map.entry("listGrants", LIST),
          Map.entry("listWaitingGrants", LIST),
          Map.entry("listMoves", LIST),
          Map.entry("listShares", LIST),
          Map.entry("listTasks", LIST),
          Map.entry("countTasks", "numbers"),
          Map.entry("listClassifiers", NOBODYS),
          Map.entry("readClassifier", NOBODYS),
          Map.entry("listDeadLetters", "places of events and reasons, nothing that they tell"),
          Map.entry("listDuplicates", "of many: the desk logs each record that it shows"),
          Map.entry("readImport", "numbers; whom a row matched is logged when the job matches"),
          Map.entry("listImportRows", "ids and codes of the caller's own file"),
          Map.entry("downloadImportErrors", "the caller's own file, given back to the caller"),
          Map.entry("verifyAccessLog", "hashes"),
          Map.entry("listChanges", EVENTS + "; for a municipality's system alone"),
          Map.entry("readHistory", "the gate asks and logs where it is a person's record"),
          Map.entry("listKnownProjects", NOBODYS),
          Map.entry("listGrantableRegistrations", NOBODYS),
          Map.entry("readKeyRotation", NOBODYS),
          Map.entry("listLimits", NOBODYS),
          Map.entry("listLimitVersions", NOBODYS),
          Map.entry("listMethodologies", NOBODYS),
          Map.entry("readMethodology", NOBODYS),
          Map.entry("exportQuestionnaire", NOBODYS));

  /** The addresses below which a record is one person's. */
  private static final List<String> PERSONS =
      List.of(
          "/clients/{id}",
          "/enrolments/{id}",
          "/assessments/{id}",
          "/support-plans/{id}",
          "/grants/{id}",
          "/moves/{id}",
          "/shares/{id}",
          "/emergency-accesses/{id}");

  /** What names in its body whose record it is about. */
  private static final Set<String> BY_THE_BODY =
      Set.of("grantService", "enrolClient", "draftSupportPlan", "openAssessment");

  @Test
  void everyReadingIsMarkedOrSaysWhyNot() {
    assertEquals(
        new TreeSet<>(UNMARKED.keySet()),
        operations()
            .filter(method -> method.isAnnotatedWith(GET.class))
            .filter(method -> !method.isAnnotatedWith(PersonalData.class))
            .map(MarkedOperationsTest::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void whateverIsDoneToOnePersonsRecordIsMarked() {
    assertEquals(
        Set.of(),
        operations()
            .filter(
                method ->
                    PERSONS.stream().anyMatch(address(method)::startsWith)
                        || BY_THE_BODY.contains(name(method)))
            .filter(method -> !method.isAnnotatedWith(PersonalData.class))
            .map(MarkedOperationsTest::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void whatIsMarkedIsAPersonsRecordAndHasANameInTheLog() {
    assertEquals(
        Set.of(),
        operations()
            .filter(method -> method.isAnnotatedWith(PersonalData.class))
            .filter(
                method ->
                    PERSONS.stream().noneMatch(address(method)::startsWith)
                            && !BY_THE_BODY.contains(name(method))
                        || !method
                            .getAnnotationOfType(PersonalData.class)
                            .value()
                            .matches("[A-Z_]+"))
            .map(MarkedOperationsTest::name)
            .collect(Collectors.toSet()));
  }

  /** What is opened for a purpose and logged is not given away, unlogged, by a list of the same. */
  @Test
  void noListHasTheSchemaOfARecord() {
    Set<Type> records =
        operations()
            .filter(method -> method.isAnnotatedWith(PersonalData.class))
            .flatMap(method -> shown(method.reflect().getGenericReturnType()))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        operations()
            .filter(method -> LIST.equals(UNMARKED.get(name(method))))
            .filter(
                method ->
                    shown(method.reflect().getGenericReturnType()).anyMatch(records::contains))
            .map(MarkedOperationsTest::name)
            .collect(Collectors.toSet()));
  }

  /** The views that an answer consists of: itself, and what it lists. */
  private static Stream<Type> shown(Type answer) {
    if (answer instanceof ParameterizedType of) {
      return Stream.of(of.getActualTypeArguments()).flatMap(MarkedOperationsTest::shown);
    }
    if (!(answer instanceof Class<?> type) || !type.isRecord() || type == Void.class) {
      return Stream.empty();
    }
    Stream<Type> listed =
        Stream.of(type.getRecordComponents())
            .filter(component -> component.getName().equals("items"))
            .flatMap(component -> shown(component.getGenericType()));
    return Stream.concat(Stream.of(type), listed);
  }

  /** The names of the marked readings, with the operation that the log names. */
  static Map<String, String> readings() {
    return operations()
        .filter(method -> method.isAnnotatedWith(GET.class))
        .filter(method -> method.isAnnotatedWith(PersonalData.class))
        .collect(
            Collectors.toMap(
                MarkedOperationsTest::name,
                method -> method.getAnnotationOfType(PersonalData.class).value()));
  }

  /** The marked changes below an id: verb and address, with the operation that the log names. */
  static Map<String, String> changes() {
    return operations()
        .filter(method -> !method.isAnnotatedWith(GET.class))
        .filter(method -> method.isAnnotatedWith(PersonalData.class))
        .filter(method -> !BY_THE_BODY.contains(name(method)))
        .collect(
            Collectors.toMap(
                method -> verb(method) + " " + address(method),
                method -> method.getAnnotationOfType(PersonalData.class).value()));
  }

  private static String verb(JavaMethod method) {
    return Stream.of("POST", "PUT", "DELETE")
        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JavaMethod> operations() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "lv.atbalsts.assessment", "lv.atbalsts.imports", "lv.atbalsts.kit.events")
            .stream()
            .flatMap(each -> each.getMethods().stream())
            .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
  }

  private static String name(JavaMethod method) {
    return method.getAnnotationOfType(Operation.class).operationId();
  }

  private static String address(JavaMethod method) {
    String below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    return method.getOwner().getAnnotationOfType(Path.class).value() + below;
  }
}
