package lv.atbalsts.assessment.classifier;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.refusal.EditDistance;
import lv.atbalsts.kit.refusal.FieldReason;
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
            new FieldReason(
                AssessmentRefusal.NOT_KNOWN_CODE,
                known.value(),
                EditDistance.nearest(text, codes).orElseThrow()));
    return false;
  }
}
