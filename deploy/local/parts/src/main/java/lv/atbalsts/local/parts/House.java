package lv.atbalsts.local.parts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The house rules as tests of a module. Each rule fails where it finds nothing to look at: a module
 * has the rules of what it holds.
 *
 * <p>They are plain Jupiter tests because ArchUnit's own engine ({@code @ArchTest}) finds nothing
 * on this JUnit platform, and says nothing about it.
 */
public final class House {

  private static final String KIT = "lv.atbalsts.kit";
  private static final String LOCAL = "lv.atbalsts.local";

  private static final String OF_SUBJECT = "lv\\.atbalsts\\.[a-z]+\\..+";

  private final JavaClasses classes;
  private final Map<String, Executable> tests = new TreeMap<>();

  private House(String ofPackage) {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ofPackage);
    if (classes.isEmpty()) {
      throw new AssertionError("there are no classes in " + ofPackage);
    }
    add("noNameStartsWithGet", HouseRules.NO_NAME_STARTS_WITH_GET);
    add("noRecordIsAList", HouseRules.NO_RECORD_IS_A_LIST);
    if (classes.stream().anyMatch(each -> each.getPackageName().matches(OF_SUBJECT))) {
      add("subjectsFormNoCycle", HouseRules.SUBJECTS_FORM_NO_CYCLE);
    }
    if (!ofPackage.startsWith(LOCAL)) {
      add("timeIsInjected", HouseRules.TIME_IS_INJECTED);
    }
    if (!ofPackage.startsWith(LOCAL) && !ofPackage.startsWith(KIT)) {
      add("onlyTheKitTalksToKafka", HouseRules.ONLY_THE_KIT_TALKS_TO_KAFKA);
      add("sqlGoesThroughTheKit", HouseRules.SQL_GOES_THROUGH_THE_KIT);
    }
  }

  /**
   * One test per rule over the production classes of a package, e.g. {@code lv.atbalsts.gateway}.
   */
  public static Stream<DynamicTest> rules(String ofPackage) {
    return new House(ofPackage).tests();
  }

  /** The same of a module that answers HTTP by resources of its own. */
  public static Stream<DynamicTest> resources(String ofPackage) {
    return new House(ofPackage).withResources().tests();
  }

  /** The same of a service, of which every subject has its tables. */
  public static Stream<DynamicTest> service(String ofPackage, SubjectTables tables) {
    House house = new House(ofPackage).withResources();
    house.add("rulesArePure", HouseRules.RULES_ARE_PURE);
    if (house.classes.stream().anyMatch(Entities::isEntity)) {
      house.add("anEntityIsChangedByItsVerbs", HouseRules.AN_ENTITY_IS_CHANGED_BY_ITS_VERBS);
    }
    house.tests.put(
        "everyTableHasItsSubject", () -> tables.everyTableHasItsSubject(ofPackage, house.classes));
    house.tests.put(
        "sqlNamesItsSubjectsTables",
        () -> tables.sqlNamesItsSubjectsTables(ofPackage, house.classes));
    return house.tests();
  }

  private House withResources() {
    add("noEntityInAResource", HouseRules.NO_ENTITY_IN_A_RESOURCE);
    add("everyPostIsIdempotent", HouseRules.EVERY_POST_IS_IDEMPOTENT);
    add("everyOperationNamesItsRoles", HouseRules.EVERY_OPERATION_NAMES_ITS_ROLES);
    return this;
  }

  private void add(String name, ArchRule rule) {
    tests.put(name, () -> rule.check(classes));
  }

  private Stream<DynamicTest> tests() {
    return tests.entrySet().stream()
        .map(test -> DynamicTest.dynamicTest(test.getKey(), test.getValue()));
  }
}
