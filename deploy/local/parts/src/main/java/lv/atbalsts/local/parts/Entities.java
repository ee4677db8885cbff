package lv.atbalsts.local.parts;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What stands in a table as an object, and how it is changed. */
final class Entities {

  private static final String ENTITY = "jakarta.persistence.Entity";

  static final DescribedPredicate<JavaClass> ARE_ENTITIES =
      DescribedPredicate.describe("are entities", Entities::isEntity);

  static final ArchCondition<JavaClass> HAVE_VERBS_ONLY =
      new ArchCondition<>("have no setter and no field that others write") {
        @Override
        public void check(JavaClass entity, ConditionEvents events) {
          for (JavaMethod method : entity.getMethods()) {
            if (method.getName().matches("set[A-Z].*")) {
              events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
          }
          for (JavaField field : entity.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            if (!modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.FINAL)) {
              events.add(SimpleConditionEvent.violated(field, field.getFullName()));
            }
          }
        }
      };

  private Entities() {}

  static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(ENTITY);
  }

  /** The table of an entity, by its annotation or by its name. */
  static String table(JavaClass entity) {
    return entity
        .tryGetAnnotationOfType("jakarta.persistence.Table")
        .flatMap(table -> table.get("name"))
        .map(Object::toString)
        .filter(name -> !name.isEmpty())
        .orElseGet(
            () ->
                entity
                    .getSimpleName()
                    .replaceAll("(?<!^)([A-Z])", "_$1")
                    .toLowerCase(java.util.Locale.ROOT));
  }
}
