package lv.atbalsts.assessment.classifier;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.Because;
import lv.atbalsts.kit.refusal.Likeness;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

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
            new Because("ASM-0460", known.value(), Likeness.nearest(text, codes).orElseThrow()));
    return false;
  }
}
