package lv.atbalsts.assessment.classifier;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text is a code of this classifier; a new one is added to the data first. */
@Documented
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = KnownCode.class)
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
}
