package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What does not yet hold to a rule of the house. Nothing is added; what is mended is taken out. */
final class DeclaredExceptions {

  /** The kit's repository answers pages and refusals, whose packages look at data themselves. */
  static final DescribedPredicate<JavaClass> LISTS_OF_ROWS =
      JavaClass.Predicates.simpleName("KeysetRepository");

  static final DescribedPredicate<JavaClass> ANSWERS =
      JavaClass.Predicates.resideInAnyPackage("lv.atbalsts.kit.http", "lv.atbalsts.kit.refusal");

  /** Packages, with those below, that run SQL by another way than the kit's. */
  static final Set<String> SQL_PAST_THE_KIT =
      Set.of(
          "lv.atbalsts.assessment.access",
          "lv.atbalsts.assessment.client",
          "lv.atbalsts.assessment.confidential",
          "lv.atbalsts.assessment.upstream");

  /** Simple names that mean more than one thing. */
  static final Set<String> REPEATED_NAMES = Set.of("InstitutionKind", "ServiceName", "TopicReader");

  private DeclaredExceptions() {}
}
