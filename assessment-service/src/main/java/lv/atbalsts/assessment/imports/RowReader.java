package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import lv.atbalsts.kit.refusal.Explanations;
import lv.atbalsts.kit.refusal.Refusal;

/** Reads a line as a row, with the same strictness as a request's body. */
@ApplicationScoped
class RowReader {

  private final ObjectMapper json;
  private final Validator validator;

  RowReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The row.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException with every wrong field
   */
  <R> R read(String line, Class<R> shape) {
    try {
      R row =
          json.readerFor(shape)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(line);
      if (row == null) {
        throw Refusal.of("ASM-0080", 400).toException();
      }
      Set<ConstraintViolation<R>> violations = validator.validate(row);
      if (!violations.isEmpty()) {
        throw Explanations.of(new ConstraintViolationException(violations), 400).toException();
      }
      return row;
    } catch (JsonProcessingException malformed) {
      throw Explanations.of(malformed, 400).toException();
    }
  }
}
