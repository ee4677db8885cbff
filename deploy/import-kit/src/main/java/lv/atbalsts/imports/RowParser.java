package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Supplier;
import lv.atbalsts.imports.csv.CsvTable;
import lv.atbalsts.kit.http.JsonBodies;
import lv.atbalsts.kit.refusal.ExceptionToRefusal;
import lv.atbalsts.kit.refusal.Refusal;

/** Reads lines as rows, with the same strictness as a request's body. */
@ApplicationScoped
class RowParser {

  private final ObjectMapper json;
  private final JsonBodies bodies;
  private final Validator validator;

  RowParser(ObjectMapper json, JsonBodies bodies, Validator validator) {
    this.json = json;
    this.bodies = bodies;
    this.validator = validator;
  }

  /** How the lines of this file are read. */
  <R> LineParser<R> of(ImportJob job, Class<R> shape) {
    if (job.header().isEmpty()) {
      return line -> checked(() -> bodies.row(AddedFields.without(notNull(line)), shape));
    }
    CsvTable table = new CsvTable(json, shape, job.header().get());
    return line -> checked(() -> bodies.row(table.row(line), shape));
  }

  private static String notNull(String line) {
    if (line.strip().equals("null")) {
      throw ImportRefusal.NOT_ROW.with();
    }
    return line;
  }

  /** Whatever stands in a line, it is this row that is refused, and not the file that fails. */
  private <R> R checked(Supplier<R> parsing) {
    try {
      return valid(parsing.get());
    } catch (Refusal refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw ImportRefusal.NOT_ROW.with();
    }
  }

  private <R> R valid(R row) {
    Set<ConstraintViolation<R>> violations = validator.validate(row);
    if (!violations.isEmpty()) {
      throw ExceptionToRefusal.of(new ConstraintViolationException(violations), 400);
    }
    return row;
  }

  /** Reads one line. */
  interface LineParser<R> {

    /**
     * The row.
     *
     * @throws lv.atbalsts.kit.refusal.Refusal with every wrong field
     */
    R row(String line);
  }
}
