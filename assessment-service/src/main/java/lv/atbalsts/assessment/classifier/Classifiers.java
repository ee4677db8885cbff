package lv.atbalsts.assessment.classifier;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.assessment.classifier.Classifier.ClassifierValue;

/** The codes known here: the service's own, and those that an operator's file adds. */
@ApplicationScoped
class Classifiers {

  private static final ObjectReader CSV =
      new CsvMapper().readerFor(Map.class).with(CsvSchema.emptySchema().withHeader());

  private final List<ClassifierValue> values = new ArrayList<>();

  Classifiers(ClassifierSettings settings) {
    try {
      try (InputStream own = Classifiers.class.getResourceAsStream("/reference/classifiers.csv")) {
        add(own);
      }
      if (settings.more().isPresent()) {
        add(settings.more().get());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file that cannot be read stops the start, not the first request. */
  void onStart(@Observes StartupEvent event) {}

  /** The codes of a classifier, of any day: what is written now may be of an earlier one. */
  Stream<String> codes(String classifier) {
    List<String> codes = of(classifier).map(ClassifierValue::code).toList();
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("no classifier " + classifier);
    }
    return codes.stream();
  }

  /** The classifiers with the codes valid on a day. */
  List<Classifier> on(LocalDate day) {
    return values.stream()
        .map(ClassifierValue::classifier)
        .distinct()
        .map(name -> new Classifier(name, of(name).filter(each -> each.validOn(day)).toList()))
        .toList();
  }

  private Stream<ClassifierValue> of(String classifier) {
    return values.stream().filter(each -> each.classifier().equals(classifier));
  }

  private void add(Path file) throws IOException {
    try (InputStream more = Files.newInputStream(file)) {
      add(more);
    }
  }

  private void add(InputStream file) throws IOException {
    MappingIterator<Map<String, String>> rows = CSV.readValues(file);
    rows.forEachRemaining(row -> values.add(value(row)));
  }

  private static ClassifierValue value(Map<String, String> row) {
    return new ClassifierValue(
        row.get("classifier"),
        row.get("code"),
        row.get("name_lv"),
        row.get("name_en"),
        day(row.get("valid_from")),
        day(row.get("valid_to")));
  }

  private static LocalDate day(String text) {
    return text.isBlank() ? null : LocalDate.parse(text);
  }
}
