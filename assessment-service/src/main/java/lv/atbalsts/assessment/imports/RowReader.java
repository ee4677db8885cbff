package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import lv.atbalsts.assessment.imports.csv.CsvTable;
import lv.atbalsts.kit.refusal.Explanations;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.RefusedException;

/** Reads lines as rows, with the same strictness as a request's body. */
@ApplicationScoped
class RowReader {

  private final ObjectMapper json;
  private final Validator validator;

  RowReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** How the lines of this file are read. */
  <R> Reading<R> of(ImportJob job, Class<R> shape) {
    ObjectReader reader =
        json.readerFor(shape).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    if (job.header().isEmpty()) {
      return line -> checked(() -> reader.readValue(line));
    }
    CsvTable table = new CsvTable(json, shape, job.header().get());
    return line -> checked(() -> reader.readValue(table.row(line)));
  }

  /** Whatever stands in a line, it is this row that is refused, and not the file that fails. */
  private <R> R checked(Parsing<R> parsing) {
    try {
      return valid(parsing);
    } catch (RefusedException refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw Refusal.of("ASM-0080", 400).toException();
    }
  }

  private <R> R valid(Parsing<R> parsing) {
    try {
      R row = parsing.row();
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
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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

  private interface Parsing<R> {
    R row() throws IOException;
  }
}
