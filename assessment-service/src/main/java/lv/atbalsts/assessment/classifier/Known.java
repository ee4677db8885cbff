package lv.atbalsts.assessment.classifier;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.refusal.EditDistance;
import lv.atbalsts.kit.refusal.FieldReason;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The text is a code of this classifier; a new one is added to the data first. */
@Documented
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = Known.KnownCode.class)
public @interface Known {

  /** The classifier's name. */
  String value();

  /** Further codes that may stand there. */
  String[] also() default {};

  /** As the specification asks; what is said comes from the code. */
  String message() default "";

  /** As the specification asks. */
  Class<?>[] groups() default {};

  /** As the specification asks. */
  Class<? extends Payload>[] payload() default {};

  /** Holds a text against its classifier. The text itself is not repeated: it may be anything. */
  @Dependent
  class KnownCode implements ConstraintValidator<Known, String> {

    private final Classifiers classifiers;
    private Known known;

    KnownCode(Classifiers classifiers) {
      this.classifiers = classifiers;
    }

    @Override
    public void initialize(Known constraint) {
      known = constraint;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      List<String> codes =
          Stream.concat(classifiers.codes(known.value()), Stream.of(known.also())).toList();
      if (text == null || codes.contains(text)) {
        return true;
      }
      context
          .unwrap(HibernateConstraintValidatorContext.class)
          .withDynamicPayload(
              new FieldReason(
                  AssessmentRefusal.NOT_KNOWN_CODE,
                  known.value(),
                  EditDistance.nearest(text, codes).orElseThrow()));
      return false;
    }
  }
}
