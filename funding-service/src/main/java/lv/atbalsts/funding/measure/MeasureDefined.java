package lv.atbalsts.funding.measure;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** A measure of the programme is defined. */
@EventType("MeasureDefined.v1")
public record MeasureDefined(
    UUID measureId,
    String measure,
    String titleLv,
    String titleEn,
    Fund fund,
    LocalDate from,
    LocalDate to,
    Money total)
    implements Fact {

  @Override
  public UUID subject() {
    return measureId;
  }
}
