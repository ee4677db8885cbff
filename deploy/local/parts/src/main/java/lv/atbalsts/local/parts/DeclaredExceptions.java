package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What does not hold to a rule of the house, and why it may. */
final class DeclaredExceptions {

  /** The kit's repository answers pages and refusals, whose packages look at data themselves. */
  static final DescribedPredicate<JavaClass> LISTS_OF_ROWS =
      JavaClass.Predicates.simpleName("KeysetRepository");

  static final DescribedPredicate<JavaClass> ANSWERS =
      JavaClass.Predicates.resideInAnyPackage("lv.atbalsts.kit.http", "lv.atbalsts.kit.refusal");

  /** The access log writes the bytes of its chain in batches. */
  static final Set<String> SQL_PAST_THE_KIT = Set.of("lv.atbalsts.assessment.access");

  /** Names that stand in two services for the same thing, which the kit may not know. */
  static final Set<String> REPEATED_NAMES = Set.of("InstitutionKind");

  private DeclaredExceptions() {}
}
