package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What is pure, and what it may know: the JDK, values, and other pure classes. */
final class Purity {

  static final DescribedPredicate<JavaClass> PURE =
      DescribedPredicate.describe(
          "are in a package rules or scoring, or annotated @Pure", Purity::isPure);

  static final ArchCondition<JavaClass> DEPEND_ON_VALUES_ONLY =
      new ArchCondition<>("depend on the JDK, records, enums, refusals and pure classes only") {
        @Override
        public void check(JavaClass pure, ConditionEvents events) {
          for (Dependency dependency : pure.getDirectDependenciesFromSelf()) {
            if (!isValue(pure, dependency.getTargetClass().getBaseComponentType())) {
              events.add(SimpleConditionEvent.violated(pure, dependency.getDescription()));
            }
          }
        }
      };

  private static final Set<String> VALUES_OF_THE_KIT =
      Set.of("Money", "Workflow", "Moves", "RegistrationNumber", "Ids", "Caller");

  private Purity() {}

  private static boolean isPure(JavaClass type) {
    return type.getPackageName().matches("lv\\.atbalsts\\..*\\.(rules|scoring)")
        || type.getAnnotations().stream()
            .anyMatch(annotation -> annotation.getRawType().getSimpleName().equals("Pure"));
  }

  private static boolean isValue(JavaClass user, JavaClass used) {
    String name = used.getPackageName();
    if (used.isPrimitive() || name.startsWith("java.")) {
      return true;
    }
    if (!name.startsWith("lv.atbalsts.")) {
      return false;
    }
    return used.getPackageName().equals(user.getPackageName())
        || isPure(used)
        || used.isRecord()
        || used.isEnum()
        || name.equals("lv.atbalsts.kit.refusal")
        || name.startsWith("lv.atbalsts.kit.") && ofTheKit(used)
        || used.isAnnotation() && used.getSimpleName().equals("Pure");
  }

  private static boolean ofTheKit(JavaClass used) {
    return VALUES_OF_THE_KIT.contains(used.getSimpleName())
        || Set.of("Refusal", "Refusals", "FieldErrors").contains(used.getSimpleName());
  }
}
