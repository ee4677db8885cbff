package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.sample.two.SampleEntity;
import lv.atbalsts.sample.two.SampleRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  static Stream<ArchRule> brokenOnce() {
    return Stream.of(
        HouseRules.RULES_ARE_PURE,
        HouseRules.SUBJECTS_FORM_NO_CYCLE,
        HouseRules.EVERY_POST_IS_IDEMPOTENT,
        HouseRules.EVERY_OPERATION_NAMES_ITS_ROLES,
        HouseRules.NO_NAME_STARTS_WITH_GET,
        HouseRules.TIME_IS_INJECTED,
        HouseRules.NO_RECORD_IS_A_LIST,
        HouseRules.AN_ENTITY_IS_CHANGED_BY_ITS_VERBS,
        HouseRules.SQL_GOES_THROUGH_THE_KIT,
        HouseRules.ONLY_THE_KIT_TALKS_TO_KAFKA);
  }

  @ParameterizedTest
  @MethodSource("brokenOnce")
  void aClassThatBreaksARuleIsFound(ArchRule rule) {
    JavaClasses sample = new ClassFileImporter().importPackages("lv.atbalsts.sample");
    assertEquals(1, rule.evaluate(sample).getFailureReport().getDetails().size());
  }

  @Test
  void theTablesThatSqlNamesAreRead() {
    JavaClass rows = new ClassFileImporter().importClass(SampleRows.class);
    assertEquals(
        Set.of("sample_entity", "other_one", "another", "known"), SubjectTables.named(rows));
  }

  @Test
  void anEntitysTableIsItsNameInSmallLetters() {
    JavaClass entity = new ClassFileImporter().importClass(SampleEntity.class);
    assertEquals("sample_entity", Entities.table(entity));
  }
}
