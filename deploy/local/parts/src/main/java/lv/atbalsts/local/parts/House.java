package lv.atbalsts.local.parts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules as tests of a module.
 *
 * <p>They are plain Jupiter tests because ArchUnit's own engine ({@code @ArchTest}) finds nothing
 * on this JUnit platform, and says nothing about it.
 */
public final class House {

  private House() {}

  /**
   * One test per rule over the production classes of a package, e.g. {@code lv.atbalsts.funding}.
   */
  public static Stream<DynamicTest> rules(String ofPackage) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ofPackage);
    if (classes.isEmpty()) {
      throw new AssertionError("there are no classes in " + ofPackage);
    }
    Map<String, ArchRule> rules =
        Map.of(
            "onlyTheKitTalksToKafka", HouseRules.ONLY_THE_KIT_TALKS_TO_KAFKA,
            "rulesArePure", HouseRules.RULES_ARE_PURE,
            "subjectsFormNoCycle", HouseRules.SUBJECTS_FORM_NO_CYCLE,
            "noEntityInAResource", HouseRules.NO_ENTITY_IN_A_RESOURCE,
            "everyPostIsIdempotent", HouseRules.EVERY_POST_IS_IDEMPOTENT,
            "everyOperationNamesItsRoles", HouseRules.EVERY_OPERATION_NAMES_ITS_ROLES,
            "noNameStartsWithGet", HouseRules.NO_NAME_STARTS_WITH_GET,
            "timeIsInjected", HouseRules.TIME_IS_INJECTED);
    return rules.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }
}
