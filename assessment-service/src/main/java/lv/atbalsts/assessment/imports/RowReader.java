package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Supplier;
import lv.atbalsts.assessment.imports.csv.CsvTable;
import lv.atbalsts.kit.http.JsonBodies;
import lv.atbalsts.kit.refusal.Explanations;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.RefusedException;

/** Reads lines as rows, with the same strictness as a request's body. */
@ApplicationScoped
class RowReader {

  private final ObjectMapper json;
  private final JsonBodies bodies;
  private final Validator validator;

  RowReader(ObjectMapper json, JsonBodies bodies, Validator validator) {
    this.json = json;
    this.bodies = bodies;
    this.validator = validator;
  }

  /** How the lines of this file are read. */
  <R> Reading<R> of(ImportJob job, Class<R> shape) {
    if (job.header().isEmpty()) {
      return line -> checked(() -> bodies.row(notNull(line), shape));
    }
    CsvTable table = new CsvTable(json, shape, job.header().get());
    return line -> checked(() -> bodies.row(table.row(line), shape));
  }

  private static String notNull(String line) {
    if (line.strip().equals("null")) {
      throw Refusal.of("ASM-0080", 400).toException();
    }
    return line;
  }

  /** Whatever stands in a line, it is this row that is refused, and not the file that fails. */
  private <R> R checked(Supplier<R> parsing) {
    try {
      return valid(parsing.get());
    } catch (RefusedException refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw Refusal.of("ASM-0080", 400).toException();
    }
  }

  private <R> R valid(R row) {
    Set<ConstraintViolation<R>> violations = validator.validate(row);
    if (!violations.isEmpty()) {
      throw Explanations.of(new ConstraintViolationException(violations), 400).toException();
    }
    return row;
  }

  /** Reads one line. */
  interface Reading<R> {

    /**
     * The row.
     *
     * @throws lv.atbalsts.kit.refusal.RefusedException with every wrong field
     */
    R row(String line);
  }
}
