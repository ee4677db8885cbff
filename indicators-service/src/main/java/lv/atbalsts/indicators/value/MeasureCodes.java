package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeSet;
import lv.atbalsts.indicators.definition.Definitions;
import lv.atbalsts.indicators.definition.Indicator;
import lv.atbalsts.kit.reference.KnownCodes;

/** The funding measures that have an indicator. */
@ApplicationScoped
class MeasureCodes implements KnownCodes {

  private final Definitions definitions;

  MeasureCodes(Definitions definitions) {
    this.definitions = definitions;
  }

  @Override
  public Collection<String> codes() {
    Collection<String> measures = new TreeSet<>();
    definitions.all().stream().map(Indicator::measure).forEach(measures::add);
    return measures;
  }
}
